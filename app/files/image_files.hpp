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

    /// Call after a reload.
    void setFiles(std::shared_ptr<const ContentFiles> files) { files_ = std::move(files); }

private:
    std::shared_ptr<const ContentFiles> files_;
};

/// A picture's size in pixels; (0, 0) when it cannot be read.
base::Vec2 imageSize(const ContentFiles& files, const std::string& name);

/// Checks the playlist's pictures; one diagnostic for each that cannot be shown.
base::Diagnostics checkImages(const ContentFiles& files);

}  // namespace fukan::files
