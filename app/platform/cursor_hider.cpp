#include "platform/cursor_hider.hpp"

namespace fukan::platform {

void CursorHider::moved(motion::Timestamp now) {
    if (!firstMove_ || now - *firstMove_ > std::chrono::seconds(1)) {
        firstMove_ = now;
        moves_ = 0;
    }
    ++moves_;
    if (moves_ >= movesNeeded || (hideAt_ && now < *hideAt_)) hideAt_ = now + shownFor;
}

}  // namespace fukan::platform
