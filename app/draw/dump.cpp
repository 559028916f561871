#include <array>
#include <cmath>
#include <cstdio>

#include "draw/draw_list.hpp"
#include "draw/fields.hpp"

namespace fukan::draw {
namespace {

constexpr std::array names = {"backdrop", "box",     "text",       "line",    "image",
                              "pushclip", "popclip", "begingroup", "endgroup"};

// Two decimals, no trailing zeros, and no "-0": a snapshot must not change with the compiler's last bit.
std::string number(float v) {
    const double rounded = std::round(static_cast<double>(v) * 100.0) / 100.0;
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.2f", rounded == 0.0 ? 0.0 : rounded);
    std::string out = buffer.data();
    out.erase(out.find_last_not_of('0') + 1);
    if (out.back() == '.') out.pop_back();
    return out;
}

class Writer {
public:
    explicit Writer(std::string& out) : out_(out) {}

    void operator()(const char* key, const base::Rect& r) {
        begin(key);
        out_ += number(r.x) + "," + number(r.y) + " " + number(r.w) + "x" + number(r.h);
    }
    void operator()(const char* key, base::Vec2 v) {
        begin(key);
        out_ += number(v.x) + "," + number(v.y);
    }
    void operator()(const char* key, float v) {
        begin(key);
        out_ += number(v);
    }
    void operator()(const char* key, bool v) {
        if (v) out_ += std::string(" ") + key;
    }
    void operator()(const char* key, int v) {
        begin(key);
        out_ += std::to_string(v);
    }
    void operator()(const char* key, base::Color c) {
        std::array<char, 16> buffer{};
        std::snprintf(buffer.data(), buffer.size(), "#%02x%02x%02x%02x", c.r, c.g, c.b, c.a);
        begin(key);
        out_ += buffer.data();
    }
    void operator()(const char* key, const base::SharedText& text) {
        begin(key);
        out_ += "\"" + text.str() + "\"";
    }

private:
    void begin(const char* key) { out_ += std::string(" ") + key + "="; }

    std::string& out_;
};

}  // namespace

std::string dump(const DrawList& list) {
    std::string out = "viewport " + number(list.viewport.x) + "x" + number(list.viewport.y) + "\n";
    for (const Command& command : list.commands) {
        out += names[command.what.index()];
        std::visit([&out](const auto& what) { visitFields(what, Writer(out)); }, command.what);
        out += "\n";
    }
    return out;
}

std::vector<std::string> texts(const DrawList& list) {
    std::vector<std::string> out;
    for (const Command& command : list.commands) {
        if (const auto* text = std::get_if<Text>(&command.what)) out.push_back(text->text.str());
    }
    return out;
}

}  // namespace fukan::draw
