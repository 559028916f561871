#pragma once
// The pictures that a playlist names, read from beside the config.

#include <filesystem>
#include <memory>
#include <string>

#include "files/content_files.hpp"
#include "pictures/image_source.hpp"
#include "platform/file_thread.hpp"

namespace fukan::files {

/// Reads and decodes each as it is asked for: for callers that can wait.
class ImageFiles final : public pictures::ImageSource {
public:
    explicit ImageFiles(std::shared_ptr<const ContentFiles> files) : files_(std::move(files)) {}

    std::optional<base::Result<pictures::Pixels>> take(const base::ImageWish& wish) override;

private:
    std::shared_ptr<const ContentFiles> files_;
};

/// A picture's pixels for a room of this size. `turn`: of the file thread, where it is read there: it is
/// given up when that was stopped, and no share is waited for while it is decoded.
base::Result<pictures::Pixels> readPicture(const std::filesystem::path& path, base::Vec2 room,
                                           platform::FileTurn* turn = nullptr);

/// The upright picture's size in pixels; (0, 0) when it cannot be shown. Reads the header alone, so that a
/// picture may turn out to be damaged later.
base::Vec2 imageSize(const ContentFiles& files, const std::string& name);

/// Checks the playlist's pictures; one diagnostic for each that cannot be shown. Of a large picture only the
/// header is read, and whether the file goes to its end; one of up to a million pixels is decoded.
base::Diagnostics checkImages(const ContentFiles& files);

}  // namespace fukan::files
