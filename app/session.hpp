#pragma once
// The wall while it runs, without a window: what people do at it and what time brings become a frame.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "input/event.hpp"
#include "input/keyboard.hpp"
#include "input/pointer_gestures.hpp"
#include "scene/frame.hpp"
#include "scene/overlay.hpp"
#include "show/show.hpp"
#include "wall.hpp"

namespace fukan {

/// What only the owner of the window can do.
enum class Request { quit, toggleFullScreen, enterFullScreen, screenshot };

class Session {
public:
    /// `files` must be usable. What `options` give (date, language) holds over the configuration.
    Session(std::shared_ptr<const ContentFiles> files, std::shared_ptr<const render::FontSet> fonts,
            const Options& options, base::Vec2 viewport, layout::Legibility legibility,
            const motion::Reading& now);

    /// What happened at keyboard and mouse. Requests are for the caller to carry out.
    std::vector<Request> handle(const input::Event& event);

    /// What time brings. Call it once a turn, after the events.
    std::vector<Request> advance(const motion::Reading& now);

    void resize(base::Vec2 viewport, layout::Legibility legibility);

    /// New content from the disk: taken over when it can be used, else the old stays and a mark is shown.
    void reload(std::shared_ptr<const ContentFiles> files);

    /// A message for three seconds.
    void say(const std::string& message);

    /// Lines about the machine for the diagnostics sheet, from whoever knows it.
    void setMachineFacts(std::vector<std::string> lines) { machineFacts_ = std::move(lines); }
    bool showsDiagnostics() const { return diagnostics_; }

    /// The frame of the latest `advance`.
    draw::DrawList frame() const;
    /// The same into a list that is kept from frame to frame: a wall at rest then takes nothing from the heap.
    void frame(draw::DrawList& out) const;

    /// When the frame will next differ; `frameInterval` apart while something moves.
    motion::Timestamp nextFrame(motion::Duration frameInterval) const;

    const Wall& wall() const { return *wall_; }
    /// What is wrong with the files on the disk; no errors in it: they are in force.
    const base::Diagnostics& problems() const { return problems_; }

private:
    void layOut();
    bool filesAreWrong() const { return base::hasErrors(problems_); }
    content::Date dataDate() const;
    show::Settings showSettings() const;
    std::vector<Request> obey(const std::vector<input::Command>& commands);
    std::optional<Request> act(input::CommandKind kind);
    void nextLanguage();
    void switchTheme();
    void moveYears(int by);
    std::string saying() const;
    show::View view() const;
    bool animated(const show::View& view) const;
    scene::Overlays overlays() const;

    std::shared_ptr<const ContentFiles> files_;
    std::shared_ptr<const render::FontSet> fonts_;
    Options options_;
    WallSettings settings_;
    std::unique_ptr<Wall> wall_;
    motion::Reading now_;
    std::int64_t minute_ = 0;  // of the civil clock, since its epoch
    content::CivilTime civil_;
    int yearsMoved_ = 0;  // by the year keys, away from the data date
    bool stale_ = false;  // what decides the layout has changed since it was made

    std::unique_ptr<show::Show> show_;
    input::Keyboard keyboard_;
    input::PointerGestures pointer_;

    bool help_ = false;
    bool diagnostics_ = false;
    std::vector<std::string> machineFacts_;
    base::Diagnostics problems_;
    std::string toast_;
    motion::Timestamp toastUntil_;
};

}  // namespace fukan
