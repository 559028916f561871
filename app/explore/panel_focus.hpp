#pragma once
// The control of a panel that has the keyboard focus.

#include <algorithm>
#include <optional>

#include "layout/panels/panel.hpp"

namespace fukan::explore {

class PanelFocus {
public:
    /// Moves to the next control, or the one before; from none to the first or the last. Null for a panel
    /// without controls. The result is valid as long as `panel` is unchanged.
    const layout::Control* move(const layout::Panel& panel, bool backward) {
        const auto& all = panel.controls;
        if (all.empty()) return nullptr;
        const layout::Control* now = in(panel);
        const std::size_t count = all.size();
        const std::size_t at = now ? static_cast<std::size_t>(now - all.data()) : (backward ? 0 : count - 1);
        const layout::Control& to = all[(at + (backward ? count - 1 : 1)) % count];
        id_ = to.id;
        return &to;
    }

    /// The focused control of `panel`; null when the focus is on none of its controls.
    const layout::Control* in(const layout::Panel& panel) const {
        const auto found = std::find_if(panel.controls.begin(), panel.controls.end(),
                                        [this](const layout::Control& c) { return id_ && c.id == *id_; });
        return found == panel.controls.end() ? nullptr : &*found;
    }

    const std::optional<base::Id>& id() const { return id_; }
    void clear() { id_.reset(); }

private:
    std::optional<base::Id> id_;
};

}  // namespace fukan::explore
