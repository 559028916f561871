#pragma once
// Pictures of what is on the screen, as files. They are encoded and written on the file thread.

#include <filesystem>
#include <string>
#include <vector>

#include "motion/time.hpp"
#include "pictures/pixels.hpp"
#include "platform/file_thread.hpp"
#include "render/frame_target.hpp"

namespace fukan::run {

/// How a picture fared.
struct SavedPicture {
    std::string sentence;  ///< the file's path, or why there is none
    bool saved = false;
};

class Screenshots {
public:
    /// `thread` must outlive this.
    explicit Screenshots(platform::FileThread& thread) : thread_(thread) {}

    /// The next frame is to be saved.
    void ask() { asked_ = true; }
    bool asked() const { return asked_; }

    /// Saves what has been drawn into `target`, which was asked for.
    void take(const render::FrameTarget& target, const motion::Reading& now);

    /// What to tell the user: of each picture that was saved since the last call its path, or why there is
    /// none; that is also logged.
    std::vector<std::string> news();

    /// Waits for pictures that are being saved, unless the file thread is stuck.
    void finish();

private:
    void tell(SavedPicture picture);

    platform::FileThread& thread_;
    bool asked_ = false;
    std::vector<platform::FileJob<SavedPicture>> saving_;
    std::vector<std::string> news_;
};

/// Writes the picture as fukan-<date>-<time>.png into the user's folder of pictures, else into the current
/// one, with a number where that name is taken. Touches files.
SavedPicture savePicture(const pictures::Pixels& pixels, std::int64_t unixNanoseconds,
                         platform::FileTurn& turn);

}  // namespace fukan::run
