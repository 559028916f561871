#include "wall/font_choice.hpp"

namespace fukan::wall {

fonts::FontChoice fontChoice(const files::ContentFiles& files) {
    const content::FontsConfig& fonts = files.config.config->fonts;
    const auto found = [&files](const std::string& file) {
        return file.empty() ? file : files.beside(file).string();
    };
    fonts::FontChoice choice;
    choice.family = fonts.family;
    choice.regularFile = found(fonts.regular);
    choice.boldFile = found(fonts.bold);
    return choice;
}

}  // namespace fukan::wall
