#pragma once
// The pictures that a playlist names, read from beside the config.

#include <memory>
#include <string>

#include "files/content_files.hpp"
#include "pictures/image_source.hpp"

namespace fukan::files {

class ImageFiles final : public pictures::ImageSource {
public:
    explicit ImageFiles(std::shared_ptr<const ContentFiles> files) : files_(std::move(files)) {}

    base::Result<std::string> read(const std::string& name) override;

    /// After a reload.
    void setFiles(std::shared_ptr<const ContentFiles> files) { files_ = std::move(files); }

private:
    std::shared_ptr<const ContentFiles> files_;
};

/// A picture's size in pixels; zero when it cannot be read.
base::Vec2 imageSize(const ContentFiles& files, const std::string& name);

/// What is wrong with the playlist's pictures, a diagnostic each.
base::Diagnostics checkImages(const ContentFiles& files);

}  // namespace fukan::files
