#pragma once
// Where a session gets its walls. Laying out a large board takes longer than a frame, so a wall is
// requested, and taken when it is ready; the session itself knows nothing of threads.

#include <memory>
#include <optional>

#include "wall/wall.hpp"

namespace fukan::wall {

/// What is laid out of a wall before it is shown, since it is seen at once.
struct Prepared {
    std::optional<std::size_t> explored;  ///< the world of that revision: see `Wall::explore`
    bool compared = false;                ///< what each revision changed: see `Wall::compare`

    friend bool operator==(const Prepared&, const Prepared&) = default;
};

/// Everything that a wall is made from.
struct WallRequest {
    std::shared_ptr<const files::ContentFiles> files;  ///< usable
    std::shared_ptr<const text::Measurer> fonts;
    WallSettings settings;
    Prepared prepared{};

    friend bool operator==(const WallRequest&, const WallRequest&) = default;
};

class WallMaker {
public:
    virtual ~WallMaker() = default;

    /// Replaces the request before, whether its wall is ready or not. The same request again changes
    /// nothing until its wall has been taken.
    virtual void request(const WallRequest& request) = 0;

    /// The wall of the latest request, once, when it is ready; else null.
    virtual std::unique_ptr<Wall> take() = 0;
};

/// Makes the wall that is requested, on the calling thread. Throws `platform::Stopped` soon after `stop` was
/// requested.
std::unique_ptr<Wall> madeWall(const WallRequest& request, const std::stop_token& stop = {});

/// Makes the wall within `request`: for tests, and for callers that have nothing to do meanwhile.
class ImmediateWallMaker final : public WallMaker {
public:
    void request(const WallRequest& request) override;
    std::unique_ptr<Wall> take() override { return std::move(made_); }

private:
    std::unique_ptr<Wall> made_;
};

}  // namespace fukan::wall
