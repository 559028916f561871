#include "platform/evdev_touch.hpp"

#include <utility>

namespace fukan::platform {

EvdevTouch::EvdevTouch(std::string path, Open open, InputWatch& watch)
    : path_(std::move(path)), open_(std::move(open)), watch_(watch) {}

EvdevTouch::~EvdevTouch() { lose(); }

std::string EvdevTouch::name() const {
    return "evdev " + (device_ ? path_ : reason_.empty() ? path_ + " is not open yet" : reason_);
}

void EvdevTouch::collect(motion::Timestamp now, std::vector<ContactChange>& out) {
    if (!device_ && now >= retryAt_) tryToOpen(now);
    if (!device_ || device_->read(now, out)) return;
    lose();
    out.push_back({ContactChange::Kind::cancelled, 0, {}, 0, now});
    reason_ = path_ + " was unplugged: it is waited for";
    tell(reason_);
    retryAt_ = now + retry;
}

std::optional<motion::Timestamp> EvdevTouch::dueAt() const {
    return device_ ? std::nullopt : std::optional(retryAt_);
}

base::Diagnostics EvdevTouch::takeProblems() { return std::exchange(problems_, {}); }

void EvdevTouch::tell(const std::string& problem) {
    problems_.emplace_back().key = "touch.evdev";
    problems_.back().message = problem;
}

// The same reason is reported once, however many attempts fail.
void EvdevTouch::tryToOpen(motion::Timestamp now) {
    auto opened = open_();
    if (opened) {
        device_ = std::move(*opened);
        watch_.add(device_->descriptor());
        if (!reason_.empty()) tell(path_ + " is there");
        reason_.clear();
        return;
    }
    retryAt_ = now + retry;
    if (opened.error() != reason_) tell(opened.error());
    reason_ = opened.error();
}

void EvdevTouch::lose() {
    if (!device_) return;
    watch_.remove(device_->descriptor());
    device_.reset();
}

}  // namespace fukan::platform
