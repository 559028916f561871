#include "run/start.hpp"

#include <clocale>

#include "files/disk_content.hpp"
#include "platform/log.hpp"
#include "platform/process_end.hpp"
#include "platform/process_memory.hpp"
#include "platform/reach.hpp"
#include "platform/real_clock.hpp"
#include "run/exit_code.hpp"
#include "run/first_wall.hpp"
#include "run/font_opening.hpp"
#include "run/loop.hpp"
#include "run/loop_wake.hpp"
#include "run/window_settings.hpp"
#include "wall/background_wall_maker.hpp"
#include "wall/font_choice.hpp"
#include "wall/font_problems.hpp"

namespace fukan::run {
namespace {

using Config = std::shared_ptr<const files::ContentFiles>;

// A wall that is laid out within this time is shown in the same frame that requested it.
constexpr motion::Duration layoutWaits = std::chrono::milliseconds(10);

// Reading the config takes a millisecond. The window waits for it for so long, as its options are in there.
constexpr motion::Duration configWaits = std::chrono::seconds(2);

// A thread that is stuck is let go of after this time; the process ends within that one.
constexpr motion::Duration threadEndWaits = std::chrono::milliseconds(100);
constexpr motion::Duration endWaits = std::chrono::milliseconds(500);

/// The config, or as much of it as is known: the defaults stand in for one that is broken or out of reach.
struct FirstConfig {
    Config files;
    bool standsIn = false;
};

FirstConfig readFirstConfig(platform::FileThread& thread, const files::Overrides& overrides) {
    auto reading = thread.start<Config>("config", [overrides](platform::FileTurn&) {
        return std::make_shared<const files::ContentFiles>(files::readConfig(overrides));
    });
    files::ContentFiles unknown;
    unknown.configFile = overrides.config;
    unknown.boardFolder = overrides.board;
    Config read;
    if (reading.waitFor(configWaits)) read = *reading.take();
    if (read && read->config.config) return {read, false};
    return {std::make_shared<const files::ContentFiles>(files::withDefaults(read ? *read : unknown)), true};
}

/// Mistakes in the content are reported as well as a missing display.
int complainOf(files::ContentFeed& content, const std::string& machine) {
    content.waitFor(platform::Reach::patience);
    if (const Config files = content.take()) platform::log(files->diagnostics);
    return complain(machine, exitMachine);
}

/// What lasts from one start to the next.
struct Lasting {
    const RunOptions& options;
    FrameObserver& observer;
    record::Recordings& recordings;
    platform::FileThread& files;
    std::shared_ptr<LoopWake> wake;
    platform::Signals& signals;
};

/// The wall's window, where it is and what hands do there: each needs those before it.
struct Opened {
    platform::RealClock clock;
    std::unique_ptr<platform::WindowSystem> windows;
    std::optional<platform::Inbox> inbox;
    std::unique_ptr<platform::Window> window;
    std::optional<platform::WindowInput> input;
};

/// None when it succeeded.
std::optional<base::Error> open(Opened& opened, const RunOptions& options, const content::Config& config,
                                FirstWall& first) {
    auto windows = platform::WindowSystem::start(opened.clock, exitLost);
    if (!windows) return base::Error{windows.error()};
    opened.windows = std::move(*windows);
    opened.inbox.emplace(*opened.windows, opened.clock);
    auto window = platform::Window::open(*opened.windows, windowOptions(options, config),
                                         [&first](const platform::ExpectedWindow& w) { first.setWindow(w); });
    if (!window) return base::Error{window.error()};
    opened.window = std::move(*window);
    opened.input.emplace(*opened.window, inputOptions(options, config), opened.inbox->watch());
    opened.inbox->add(*opened.input);
    // Not before fingers are asked for: the first touch must not be missed.
    opened.window->show();
    return std::nullopt;
}

/// Ends what other threads may still ask of this start.
class Closing {
public:
    Closing(FirstWall& first, LoopWake& wake) : first_(first), wake_(wake) {}
    ~Closing() {
        first_.close();
        wake_.close();
    }
    Closing(const Closing&) = delete;
    Closing& operator=(const Closing&) = delete;

private:
    FirstWall& first_;
    LoopWake& wake_;
};

/// None: the config has become usable, and everything is to be started by it.
std::optional<int> startOnce(const Lasting& lasting) {
    const RunOptions& options = lasting.options;
    const FirstConfig config = readFirstConfig(lasting.files, options.overrides);
    // Reading, fonts and layout run beside the opening of the window, which takes longer than all of them.
    const auto first = std::make_shared<FirstWall>(options.overrides);
    FontOpening opening(wall::fontChoice(*config.files),
                        [first](const auto& fonts) { first->setFonts(fonts); });
    files::ContentFeed content(lasting.files, std::make_shared<files::DiskContent>(options.overrides));
    content.read([first](const Config& files) { first->setContent(files); });
    // Declared first, to outlive the thread that wakes it.
    Opened opened;
    wall::BackgroundWallMaker walls([wake = lasting.wake] { (*wake)(); }, layoutWaits,
                                    [first](const wall::WallRequest& request, const std::stop_token& stop) {
                                        auto wall = wall::BackgroundWallMaker::makeWall(request, stop);
                                        first->warm(*wall);
                                        return wall;
                                    });
    const Closing closing(*first, *lasting.wake);
    first->open(walls);

    if (const auto failed = open(opened, options, *config.files->config.config, *first))
        return complainOf(content, failed->message);
    platform::Window& window = *opened.window;
    if (lasting.signals.endAsked()) return exitDone;
    const FontOpening::Fonts fonts = opening.wait();
    if (!fonts) return complainOf(content, fonts.error());
    files::ImageFeed images(lasting.files);
    auto letters = first->takeGlyphs(*fonts);
    if (!letters) return complainOf(content, letters.error());
    auto renderer = render::Renderer::create(window.info().api, window.loader(), std::move(*letters), images);
    if (!renderer) return complainOf(content, renderer.error());
    const std::string fontProblem = wall::withPlace(*config.files, opening.problem());
    if (!fontProblem.empty()) platform::log(fontProblem);
    lasting.wake->open(*opened.inbox);
    return runLoop({options, *opened.windows, *opened.inbox, window, *opened.input, **renderer, images,
                    *fonts, fontProblem, content, lasting.files, walls, lasting.recordings, lasting.signals,
                    lasting.observer, config.standsIn},
                   config.files);
}

/// When the loop has ended, nothing holds up the end of the program.
class EndsInTime final : public FrameObserver {
public:
    void ended(int code) override { platform::endWithin(endWaits, code); }
};

}  // namespace

int runWall(const RunOptions& options, FrameObserver& observer) {
    platform::Signals signals(exitDone);
    auto recordings = record::Recordings::open(options.record, options.replay);
    if (!recordings) return complain(recordings.error(), exitMachine);
    // Otherwise GLFW does it while other threads are already running, which the C library does not allow.
    std::setlocale(LC_CTYPE, "");
    platform::returnLargeBlocks();
    const auto wake = std::make_shared<LoopWake>();
    platform::FileThread files([wake] { (*wake)(); }, threadEndWaits);
    std::optional<int> code;
    while (!code) code = startOnce({options, observer, *recordings, files, wake, signals});
    return *code;
}

int runWall(const RunOptions& options) {
    EndsInTime observer;
    const int code = runWall(options, observer);
    if (platform::FileThread::anyLeft()) platform::endNow(code);
    return code;
}

}  // namespace fukan::run
