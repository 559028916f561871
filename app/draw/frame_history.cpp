#include "draw/frame_history.hpp"

#include <algorithm>
#include <utility>

#include "draw/difference.hpp"

namespace fukan::draw {

bool FrameHistory::next(DrawList& frame) {
    latest_.reset(frame.viewport);
    if (known_ == 0) {
        latest_.addAll();
    } else {
        addDifference(frame_, frame, latest_);
    }
    std::swap(frame_, frame);
    if (latest_.empty()) return false;
    newest_ = (newest_ + 1) % past_.size();
    std::swap(past_[newest_], latest_);
    known_ = std::min(known_ + 1, oldestAge);
    return true;
}

void FrameHistory::outdated(int age, Damage& out) const {
    out.reset(frame_.viewport);
    // A buffer shown `age` frames ago lacks the last `age` changes; the first frame since `forget`
    // changes everything.
    if (age < 1 || age > known_) return out.addAll();
    for (int i = 0; i < age; ++i) {
        const Damage& past = past_[(newest_ + past_.size() - static_cast<std::size_t>(i)) % past_.size()];
        if (past.viewport() != frame_.viewport) return out.addAll();
        out.add(past);
    }
}

void FrameHistory::forget() { known_ = 0; }

}  // namespace fukan::draw
