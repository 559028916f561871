#include "draw/hidden_text.hpp"

#include <algorithm>

#include "draw/box_parts.hpp"
#include "draw/text_place.hpp"

namespace fukan::draw {
namespace {

using base::Rect;

Rect letters(const Text& text) {
    if (text.turned)
        return {text.origin.x - text.size / 2, text.origin.y - text.width / 2, text.size, text.width};
    return {text.origin.x, text.origin.y - (middleOfEm + 0.5f) * text.size, text.width, text.size};
}

struct Cover {
    std::size_t index = 0;  // of the command
    Rect rect;
};

class Reader {
public:
    explicit Reader(const DrawList& list) : list_(list) {
        const Rect screen{0, 0, list.viewport.x, list.viewport.y};
        clips_.push_back(screen);
        for (std::size_t i = 0; i < list.commands.size(); ++i) read(i);
    }

    std::vector<HiddenText> found(float forgiven) const {
        std::vector<HiddenText> out;
        for (const Placed& text : texts_) {
            for (const Cover& cover : covers_) {
                const Rect common = base::intersection(text.letters, cover.rect);
                if (cover.index < text.index || common.w <= forgiven || common.h <= forgiven) continue;
                out.push_back({text.text->text.str(), text.letters, list_.commands[cover.index].id, common});
                break;
            }
        }
        return out;
    }

private:
    struct Placed {
        std::size_t index = 0;
        const Text* text;
        Rect letters;
    };

    void read(std::size_t index) {
        const Command& command = list_.commands[index];
        if (std::holds_alternative<BeginGroup>(command.what)) inGroup_ = true;
        if (std::holds_alternative<EndGroup>(command.what)) inGroup_ = false;
        if (const auto* clip = std::get_if<PushClip>(&command.what))
            clips_.push_back(base::intersection(clips_.back(), clip->rect));
        if (std::holds_alternative<PopClip>(command.what) && clips_.size() > 1) clips_.pop_back();
        if (inGroup_) return;
        if (const auto* text = std::get_if<Text>(&command.what); text && text->color.a > 0)
            texts_.push_back({index, text, base::intersection(letters(*text), clips_.back())});
        if (const auto* box = std::get_if<Box>(&command.what)) cover(index, coveredRect(*box));
        if (const auto* image = std::get_if<Image>(&command.what); image && image->opacity >= 1)
            cover(index, image->rect);
    }

    void cover(std::size_t index, const Rect& rect) {
        const Rect seen = base::intersection(rect, clips_.back());
        if (!seen.empty()) covers_.push_back({index, seen});
    }

    const DrawList& list_;
    std::vector<Rect> clips_;
    std::vector<Placed> texts_;
    std::vector<Cover> covers_;
    bool inGroup_ = false;
};

}  // namespace

std::vector<HiddenText> hiddenTexts(const DrawList& list, float forgiven) {
    return Reader(list).found(forgiven);
}

}  // namespace fukan::draw
