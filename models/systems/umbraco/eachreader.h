// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/pagedreader.h"
#include "models/systems/umbraco/profilereplies.h"
#include "models/systems/umbraco/userreplies.h"

#include <algorithm>

namespace linchpin::umbraco {

/// Why a reading does not tell everything about its links; empty if it does.
[[nodiscard]] QString gapOf(const ProfileReply &profile);
[[nodiscard]] QString gapOf(const GuardrailReply &guardrail);
[[nodiscard]] QString gapOf(const TestReply &test);

/// The list names it, and by its id it is not found: one of the two answers is wrong.
[[nodiscard]] QString gapOfListedButNotFound();

/// Pages a list and gets each entry by itself, because only the single GET shows what it points at.
/// The list is never narrowed by anything the server does not check itself (a profile's provider,
/// for one).
template<typename Detail>
class EachReader final
{
public:
    EachReader(Exchange &exchange, List list, Result<Detail> (*parse)(const QByteArray &),
               QString purpose)
        : m_exchange(exchange)
        , m_list(list)
        , m_parse(parse)
        , m_purpose(std::move(purpose))
        , m_pages(
              exchange,
              {[list](int skip) { return request::page(list, skip); }, parseNamedPage, m_purpose})
        , m_again(
              exchange,
              {[list](int skip) { return request::page(list, skip); }, parseNamedPage, m_purpose})
    {
        m_pages.onFresh = [this](const std::vector<Named> &fresh) { askEach(fresh); };
    }

    std::function<void(const Detail &)> onDetail = [](const Detail &) {};

    void begin() { m_pages.begin(); }

    /// Once all is answered: reads the list a second time if it names something that was not found
    /// by its id. Only a list without it proves that it was deleted meanwhile.
    void readAgain()
    {
        const auto isMissing = [](const auto &entry) { return isNotFound(entry.second); };
        if (std::ranges::none_of(m_details, isMissing))
            return;
        m_again.onFresh = [this](const std::vector<Named> &fresh) { askEach(fresh); };
        m_isReadAgain = true;
        m_again.begin();
    }

    [[nodiscard]] Source<Detail> source() const
    {
        Source<Detail> source{.state = m_pages.state()};
        std::map<Guid, Named> listedAgain;
        for (const Named &named : m_again.items())
            listedAgain.emplace(named.id, named);
        for (const Named &named : m_pages.items()) {
            add(source, named, isProvedGone(listedAgain, named.id));
            listedAgain.erase(named.id);
        }
        for (const auto &[id, named] : listedAgain) // made while the list was read
            add(source, named, false);
        return source;
    }

private:
    void askEach(const std::vector<Named> &fresh)
    {
        for (const Named &named : fresh)
            ask(named);
    }
    void ask(const Named &named)
    {
        if (!m_asked.insert(named.id).second)
            return; // seen before a restart
        m_exchange.ask(request::one(m_list, named.id), m_purpose,
                       [this, id = named.id](const Exchange::Reply &reply) {
                           const Result<Detail> detail = readOne(id, reply);
                           m_details.emplace(id, detail);
                           if (detail)
                               onDetail(*detail);
                       });
    }
    Result<Detail> readOne(const Guid &id, const Exchange::Reply &reply) const
    {
        Result<Detail> detail = read(reply, m_parse);
        if (detail && !(detail->id == id)) {
            return failure({.kind = ApiError::Kind::Malformed,
                            .detail = translate(
                                "Umbraco", "The server gave something else than was asked for.")});
        }
        return detail;
    }
    static bool isNotFound(const Result<Detail> &detail)
    {
        return !detail && detail.error().kind == ApiError::Kind::NotFound;
    }
    bool isProvedGone(const std::map<Guid, Named> &listedAgain, const Guid &id) const
    {
        return m_isReadAgain && m_again.state().status == CoverageStatus::Complete
            && !listedAgain.contains(id);
    }
    void add(Source<Detail> &source, const Named &named, bool isGone) const
    {
        const auto it = m_details.find(named.id);
        if (it == m_details.end())
            return;
        const Result<Detail> &detail = it->second;
        QString gap;
        if (detail) {
            source.items.push_back(*detail);
            gap = gapOf(*detail);
            if (gap.isEmpty())
                return;
        } else if (isNotFound(detail)) {
            if (isGone)
                return;
            gap = gapOfListedButNotFound();
        } else {
            gap = detail.error().detail;
        }
        source.state.addGap(gapOfItem(named.name, named.id.text(), gap));
    }

    Exchange &m_exchange;
    List m_list;
    Result<Detail> (*m_parse)(const QByteArray &);
    QString m_purpose;
    PagedReader<Named> m_pages;
    PagedReader<Named> m_again;
    bool m_isReadAgain = false;
    std::set<Guid> m_asked;
    std::map<Guid, Result<Detail>> m_details;
};

} // namespace linchpin::umbraco
