#include "explore/subject.hpp"

#include <algorithm>

namespace fukan::explore {
namespace {

template <typename Things>
std::optional<std::size_t> indexOf(const Things& things, const std::string& id) {
    if (id.empty()) return std::nullopt;
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const auto& thing) { return thing.id == id; });
    if (found == things.end()) return std::nullopt;
    return static_cast<std::size_t>(found - things.begin());
}

}  // namespace

Subject Subject::ofTask(const content::Board& board, std::size_t revision, std::size_t task) {
    const content::Task& source = board.revisions[revision].roadmap->tasks[task];
    Subject subject = ofDomain(board, revision, source.domain, std::nullopt);
    subject.task = task;
    subject.taskId_ = source.id;
    return subject;
}

Subject Subject::ofDomain(const content::Board& board, std::size_t revision, std::size_t domain,
                          std::optional<std::size_t> area) {
    Subject subject;
    subject.domain = domain;
    subject.domainId_ = board.domains[domain].id;
    subject.area = area;
    if (area) subject.areaId_ = board.revisions[revision].landscape->areas[*area].id;
    subject.revision = revision;
    return subject;
}

Subject Subject::ofArea(const content::Board& board, std::size_t revision, std::size_t area) {
    Subject subject;
    subject.area = area;
    subject.areaId_ = board.revisions[revision].landscape->areas[area].id;
    subject.revision = revision;
    return subject;
}

std::optional<Subject> Subject::in(const content::Board& board, std::size_t to) const {
    if (to >= board.revisions.size()) return std::nullopt;
    const content::Revision& source = board.revisions[to];
    Subject same = *this;
    same.revision = to;
    same.task = source.roadmap ? indexOf(source.roadmap->tasks, taskId_) : std::nullopt;
    same.area = source.landscape ? indexOf(source.landscape->areas, areaId_) : std::nullopt;
    if (domainId_.empty()) {
        if (!same.area) return std::nullopt;
        // There it may belong to a domain.
        const auto& domains = source.landscape->areas[*same.area].domains;
        same.domain = domains.empty() ? std::nullopt : std::optional(domains.front());
        return same;
    }
    const auto itsDomain = same.task ? std::optional(source.roadmap->tasks[*same.task].domain)
                                     : indexOf(board.domains, domainId_);
    if (!itsDomain) return std::nullopt;
    same.domain = *itsDomain;
    same.domainId_ = board.domains[*itsDomain].id;
    return same;
}

}  // namespace fukan::explore
