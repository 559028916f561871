#pragma once
// What is wrong with the font files that a config names, at their lines in it.

#include <string>

#include "base/diagnostic.hpp"
#include "files/content_files.hpp"

namespace fukan::wall {

/// Opens the font files that the config names, each by itself: an error for each that is missing or is no
/// font. Empty where there is no config.
base::Diagnostics fontProblems(const files::ContentFiles& files);

/// `sentence`, which tells why a font file cannot be used, after the file, line and column of the config that
/// name the file; the sentence alone where it is about none of them.
std::string withPlace(const files::ContentFiles& files, const std::string& sentence);

}  // namespace fukan::wall
