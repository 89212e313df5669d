// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/pagedreader.h"
#include "models/systems/umbraco/profilereplies.h"
#include "models/systems/umbraco/userreplies.h"

namespace linchpin::umbraco {

/// Why a reading does not tell everything about its links; empty if it does.
[[nodiscard]] QString gapOf(const ProfileReply &profile);
[[nodiscard]] QString gapOf(const GuardrailReply &guardrail);
[[nodiscard]] QString gapOf(const TestReply &test);

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
    {
        m_pages.onFresh = [this](const std::vector<Named> &fresh) {
            for (const Named &named : fresh)
                ask(named);
        };
    }

    std::function<void(const Detail &)> onDetail = [](const Detail &) {};

    void begin() { m_pages.begin(); }

    [[nodiscard]] Source<Detail> source() const
    {
        Source<Detail> source{.state = m_pages.state()};
        for (const Named &named : m_pages.items()) {
            const auto it = m_details.find(named.id);
            if (it != m_details.end())
                add(source, named, it->second);
        }
        return source;
    }

private:
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
    static void add(Source<Detail> &source, const Named &named, const Result<Detail> &detail)
    {
        if (detail) {
            source.items.push_back(*detail);
            if (const QString gap = gapOf(*detail); !gap.isEmpty())
                source.state.addGap(gapOfItem(named.name, named.id.text(), gap));
        } else if (detail.error().kind
                   != ApiError::Kind::NotFound) { // not found: deleted meanwhile
            source.state.addGap(gapOfItem(named.name, named.id.text(), detail.error().detail));
        }
    }

    Exchange &m_exchange;
    List m_list;
    Result<Detail> (*m_parse)(const QByteArray &);
    QString m_purpose;
    PagedReader<Named> m_pages;
    std::set<Guid> m_asked;
    std::map<Guid, Result<Detail>> m_details;
};

} // namespace linchpin::umbraco
