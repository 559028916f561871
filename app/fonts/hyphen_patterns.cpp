#include "fonts/hyphen_patterns.hpp"

#include <hyphen.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace fukan::fonts {
namespace {

// By text::Alphabet.
constexpr std::array<const char*, text::alphabets> usual{"en-US", "el", "ru"};

text::Alphabet alphabetOf(std::string_view language) {
    constexpr std::array<std::string_view, 7> cyrillic{"be", "bg", "mk", "mn", "ru", "sr", "uk"};
    const std::string_view plain = language.substr(0, language.find('-'));
    if (plain == "el") return text::Alphabet::greek;
    return std::find(cyrillic.begin(), cyrillic.end(), plain) != cyrillic.end() ? text::Alphabet::cyrillic
                                                                                : text::Alphabet::latin;
}

/// The file of a language's patterns, "hyph_de_DE.dic": of its country if that is named, else of any; empty:
/// none.
std::filesystem::path fileOf(const std::filesystem::path& folder, std::string language) {
    std::replace(language.begin(), language.end(), '-', '_');
    const std::string plain = language.substr(0, language.find('_'));
    std::filesystem::path any;
    std::error_code none;
    for (std::filesystem::directory_iterator file(folder, none), end; !none && file != end;
         file.increment(none)) {
        const std::string name = file->path().filename().string();
        if (name == "hyph_" + language + ".dic") return file->path();
        const bool ours = name == "hyph_" + plain + ".dic" || name.starts_with("hyph_" + plain + "_");
        if (ours && name.ends_with(".dic") && (any.empty() || file->path() < any)) any = file->path();
    }
    return any;
}

struct FreeDict {
    void operator()(HyphenDict* dict) const { hnj_hyphen_free(dict); }
};
struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// What libhyphen says of a word: by character, odd where a hyphen may follow; and where that would change
/// the spelling.
class Answer {
public:
    Answer(HyphenDict* dict, const std::string& word) : hyphens_(word.size() + 5, 0), size_(word.size()) {
        failed_ = hnj_hyphen_hyphenate2(dict, word.data(), static_cast<int>(word.size()), hyphens_.data(),
                                        nullptr, &changes_, &positions_, &cuts_) != 0;
    }
    ~Answer() {
        for (std::size_t i = 0; changes_ && i < size_; ++i) std::free(changes_[i]);
        std::free(changes_);
        std::free(positions_);
        std::free(cuts_);
    }
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;

    bool after(std::size_t character) const {
        return !failed_ && character < size_ && (hyphens_[character] & 1) != 0 &&
               !(changes_ && changes_[character]);
    }

private:
    std::string hyphens_;
    std::size_t size_;
    char** changes_ = nullptr;
    int* positions_ = nullptr;
    int* cuts_ = nullptr;
    bool failed_ = false;
};

/// The patterns of one language. Not for two threads at a time.
class Patterns {
public:
    Patterns(const std::filesystem::path& folder, const std::string& language) {
        const std::filesystem::path file = fileOf(folder, language);
        std::error_code none;
        if (!std::filesystem::is_regular_file(file, none)) return;
        dict_.reset(hnj_hyphen_load(file.c_str()));
        if (!dict_) return;
        UErrorCode status = U_ZERO_ERROR;
        converter_.reset(ucnv_open(dict_->utf8 ? "UTF-8" : dict_->cset, &status));
        if (U_FAILURE(status)) dict_.reset();
    }

    bool loaded() const { return dict_ != nullptr; }

    std::vector<std::size_t> placesIn(std::u16string_view word) {
        std::vector<std::size_t> ends;  // of each character
        std::u16string lower;
        for (std::size_t at = 0; at < word.size();) {
            UChar32 c = 0;
            U16_NEXT(word.data(), at, word.size(), c);
            const UChar32 small = u_tolower(c);
            if (small > 0xFFFF) return {};
            lower.push_back(static_cast<char16_t>(small));
            ends.push_back(at);
        }
        const std::optional<std::string> bytes = encoded(lower);
        std::vector<std::size_t> places;
        if (!bytes) return places;
        const Answer answer(dict_.get(), *bytes);
        for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
            if (answer.after(i)) places.push_back(ends[i]);
        }
        return places;
    }

private:
    /// None: the patterns' character set has not all of these.
    std::optional<std::string> encoded(const std::u16string& word) {
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setFromUCallBack(converter_.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                              &status);
        std::string bytes(word.size() * 4 + 8, 0);
        const auto length =
            ucnv_fromUChars(converter_.get(), bytes.data(), static_cast<int32_t>(bytes.size()), word.data(),
                            static_cast<int32_t>(word.size()), &status);
        if (U_FAILURE(status)) return std::nullopt;
        bytes.resize(static_cast<std::size_t>(length));
        return bytes;
    }

    std::unique_ptr<HyphenDict, FreeDict> dict_;
    std::unique_ptr<UConverter, CloseConverter> converter_;
};

}  // namespace

class HyphenPatterns::Shelf {
public:
    explicit Shelf(std::filesystem::path folder) : folder_(std::move(folder)) {}

    const std::filesystem::path& folder() const { return folder_; }

    /// Calls `use` with the patterns, read if they were not yet, while no other thread has them.
    template <typename Use>
    auto with(const std::string& language, const Use& use) {
        const std::lock_guard lock(mutex_);
        return use(patterns_.try_emplace(language, folder_, language).first->second);
    }

private:
    std::filesystem::path folder_;
    std::mutex mutex_;
    std::map<std::string, Patterns> patterns_;  // by language
};

std::filesystem::path HyphenPatterns::distributionFolder() { return FUKAN_HYPHEN_PATTERNS; }

HyphenPatterns::HyphenPatterns(std::filesystem::path folder)
    : shelf_(std::make_unique<Shelf>(std::move(folder))) {}

HyphenPatterns::~HyphenPatterns() = default;

std::vector<std::size_t> HyphenPatterns::placesIn(std::u16string_view word, text::Alphabet alphabet,
                                                  std::string_view language) const {
    return shelf_->with(languageFor(alphabet, language), [&](Patterns& patterns) {
        return patterns.loaded() ? patterns.placesIn(word) : std::vector<std::size_t>();
    });
}

std::string HyphenPatterns::languageFor(text::Alphabet alphabet, std::string_view language) {
    const bool counts = !language.empty() && alphabetOf(language) == alphabet;
    return counts ? std::string(language) : usual[static_cast<std::size_t>(alphabet)];
}

const std::filesystem::path& HyphenPatterns::folder() const { return shelf_->folder(); }

bool HyphenPatterns::has(const std::string& language) const {
    return shelf_->with(language, [](const Patterns& patterns) { return patterns.loaded(); });
}

}  // namespace fukan::fonts
