#include "fonts/hyphen_patterns.hpp"

#include <hyphen.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf16.h>

#include <array>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <string>

namespace fukan::fonts {
namespace {

struct Language {
    std::array<const char*, 3> files;  // the first that is there
    const char* package;               // Debian's
};

// By text::Alphabet.
constexpr std::array<Language, text::alphabets> languages{{
    {{"hyph_en_US.dic", "hyph_en_GB.dic", "hyph_en.dic"}, "hyphen-en-us"},
    {{"hyph_el_GR.dic", "hyph_el.dic", "hyph_el_GR.dic"}, "hyphen-el"},
    {{"hyph_ru_RU.dic", "hyph_ru.dic", "hyph_uk_UA.dic"}, "hyphen-ru"},
}};

std::size_t indexOf(text::Alphabet alphabet) { return static_cast<std::size_t>(alphabet); }

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
    Patterns(const std::filesystem::path& folder, const Language& language) {
        for (const char* file : language.files) {
            std::error_code none;
            const std::filesystem::path path = folder / file;
            if (!std::filesystem::is_regular_file(path, none)) continue;
            dict_.reset(hnj_hyphen_load(path.c_str()));
            if (!dict_) continue;
            UErrorCode status = U_ZERO_ERROR;
            converter_.reset(ucnv_open(dict_->utf8 ? "UTF-8" : dict_->cset, &status));
            if (U_FAILURE(status)) dict_.reset();
            if (dict_) return;
        }
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
    auto with(text::Alphabet alphabet, const Use& use) {
        const std::lock_guard lock(mutex_);
        auto& patterns = patterns_[indexOf(alphabet)];
        if (!patterns) patterns.emplace(folder_, languages[indexOf(alphabet)]);
        return use(*patterns);
    }

private:
    std::filesystem::path folder_;
    std::mutex mutex_;
    std::array<std::optional<Patterns>, text::alphabets> patterns_;
};

std::filesystem::path HyphenPatterns::distributionFolder() { return FUKAN_HYPHEN_PATTERNS; }

HyphenPatterns::HyphenPatterns(std::filesystem::path folder)
    : shelf_(std::make_unique<Shelf>(std::move(folder))) {}

HyphenPatterns::~HyphenPatterns() = default;

std::vector<std::size_t> HyphenPatterns::placesIn(std::u16string_view word, text::Alphabet alphabet) const {
    return shelf_->with(alphabet, [&](Patterns& patterns) {
        return patterns.loaded() ? patterns.placesIn(word) : std::vector<std::size_t>();
    });
}

const std::filesystem::path& HyphenPatterns::folder() const { return shelf_->folder(); }

bool HyphenPatterns::has(text::Alphabet alphabet) const {
    return shelf_->with(alphabet, [](const Patterns& patterns) { return patterns.loaded(); });
}

const char* HyphenPatterns::package(text::Alphabet alphabet) { return languages[indexOf(alphabet)].package; }

}  // namespace fukan::fonts
