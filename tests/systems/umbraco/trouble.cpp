// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/umbraco/trouble.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::test {

namespace {

/// Takes one page off a list that sorts by name; the first page is the door to all others.
template<typename Entry>
void removePage(std::vector<Entry> &entries, int skip)
{
    std::ranges::stable_sort(entries, {}, &Entry::name);
    const auto size = std::ptrdiff_t(entries.size());
    const auto first = entries.begin() + qMin(std::ptrdiff_t(skip), size);
    const auto last =
        skip == 0 ? entries.end() : entries.begin() + qMin(std::ptrdiff_t(skip) + 100, size);
    entries.erase(first, last);
}

template<typename Entry>
void removeOne(std::vector<Entry> &entries, const QString &id)
{
    std::erase_if(entries, [&id](const Entry &entry) { return entry.id == id; });
}

template<typename Entry>
void remove(std::vector<Entry> &entries, const QStringList &path, int skip)
{
    path.size() == 1 ? removePage(entries, skip) : removeOne(entries, path.at(1));
}

/// What the single GET of an agent or prompt tells besides its list.
void removeFromUser(std::vector<EstateUser> &users, const QStringList &path, int skip,
                    bool doListsTellGuardrails)
{
    if (path.size() == 1)
        return removePage(users, skip);
    for (EstateUser &user : users) {
        if (user.id != path.at(1))
            continue;
        user.inConfig.clear();
        if (!doListsTellGuardrails)
            user.guardrails.clear();
    }
}

} // namespace

Result<HttpResponse> troubled(Trouble trouble, const HttpResponse &whole)
{
    switch (trouble) {
    case Trouble::Status500: return reply(500, "Internal error", "text/plain");
    case Trouble::Status403: return reply(403);
    case Trouble::WebPage: return reply(200, "<!DOCTYPE html><html></html>", "text/html");
    case Trouble::HalfBody: return reply(200, whole.body.left(whole.body.size() / 2));
    case Trouble::TimedOut: return failure({.kind = ApiError::Kind::TimedOut});
    case Trouble::EmptyNotFound: return reply(404);
    }
    return reply(500);
}

bool isAboutDependents(const HttpRequest &request)
{
    const QStringList path = segmentsOf(request);
    if (path.first() == "versions"_L1)
        return path.size() > 2 && path.at(1) == "profile"_L1;
    const QStringList others{u"connections"_s, u"analytics"_s, u"audit-logs"_s};
    return !others.contains(path.first());
}

Estate withoutAnswer(const Estate &estate, const HttpRequest &request)
{
    Estate rest = estate;
    const QStringList path = segmentsOf(request);
    const int skip = queryNumber(request, u"skip"_s, 0);
    if (path.first() == "settings"_L1)
        rest.defaults = {};
    else if (path.first() == "profiles"_L1)
        remove(rest.profiles, path, skip);
    else if (path.first() == "guardrails"_L1)
        remove(rest.guardrails, path, skip);
    else if (path.first() == "tests"_L1)
        remove(rest.tests, path, skip);
    else if (path.first() == "agents"_L1)
        removeFromUser(rest.agents, path, skip, estate.doListsTellGuardrails);
    else if (path.first() == "prompts"_L1)
        removeFromUser(rest.prompts, path, skip, estate.doListsTellGuardrails);
    return rest;
}

} // namespace linchpin::test
