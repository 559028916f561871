#include "wall/font_choice.hpp"

namespace fukan::wall {

fonts::FontChoice fontChoice(const files::ContentFiles& files) {
    const content::FontsConfig& fonts = files.config.config->fonts;
    const auto found = [&files](const std::string& file) {
        return file.empty() ? file : files.beside(file).string();
    };
    return {fonts.family, found(fonts.regular), found(fonts.bold)};
}

}  // namespace fukan::wall
