#pragma once
// Where a session's walls come from. Laying out a large board takes longer than a frame, so a wall is asked
// for, and comes when it is ready; the session itself knows nothing of threads.

#include <memory>

#include "wall/wall.hpp"

namespace fukan::wall {

/// All that a wall is made of.
struct WallRequest {
    std::shared_ptr<const files::ContentFiles> files;  ///< usable
    std::shared_ptr<const text::Measurer> fonts;
    WallSettings settings;
    std::optional<std::size_t>
        explored{};  ///< a revision that somebody is exploring, as soon as the wall hangs

    friend bool operator==(const WallRequest&, const WallRequest&) = default;
};

class WallMaker {
public:
    virtual ~WallMaker() = default;

    /// What was asked for before counts no more, ready or not. The same request again changes nothing until
    /// its wall has been taken.
    virtual void request(const WallRequest& request) = 0;

    /// The wall that was last asked for, once, when it is ready; else null.
    virtual std::unique_ptr<Wall> take() = 0;
};

/// All of what is asked for, laid out.
std::unique_ptr<Wall> madeWall(const WallRequest& request, std::shared_ptr<const text::Measurer> fonts);

/// Makes it while it is being asked for: for tests, and for whoever has nothing else to do meanwhile.
class ImmediateWallMaker final : public WallMaker {
public:
    void request(const WallRequest& request) override;
    std::unique_ptr<Wall> take() override { return std::move(made_); }

private:
    std::unique_ptr<Wall> made_;
};

}  // namespace fukan::wall
