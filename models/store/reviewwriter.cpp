// SPDX-License-Identifier: Apache-2.0
#include "models/store/reviewwriter.h"

#include "models/domain/connectionlines.h"
#include "models/store/reviewschema.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

constexpr int rowsPerPage = 500;
constexpr qsizetype pageBytes = 1024 * 1024; // a page is closed when it is this large

QByteArray textOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

Result<std::unique_ptr<ReviewWriter>> ReviewWriter::create(const QString &path, Existing existing)
{
    auto file = UnfinishedFile::create(path, existing);
    if (!file)
        return failure(file.error());
    auto database = Database::open((*file)->temporaryPath(), Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    std::unique_ptr<ReviewWriter> writer(new ReviewWriter);
    writer->m_file = std::move(*file);
    writer->m_database = std::move(*database);
    if (const auto prepared = writer->prepare(); !prepared)
        return failure(prepared.error());
    return writer;
}

ReviewWriter::ReviewWriter()
    : m_impacts([this](const PackedImpact &impact) { return writeImpact(impact); })
{ }

ReviewWriter::~ReviewWriter()
{
    m_database.reset();
}

Result<void> ReviewWriter::prepare()
{
    // A crash takes the whole unfinished file with it, so SQLite need not guard its parts.
    for (const QString &pragma :
         {u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s,
          u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA cache_size = -16384"_s}) {
        if (const auto done = m_database->value(pragma); !done)
            return failure(done.error());
    }
    if (auto made = makeReviewTables(*m_database); !made)
        return made;
    const auto begun = m_database->write(u"BEGIN"_s);
    return begun ? Result<void>() : failure(begun.error());
}

Result<int> ReviewWriter::addEndpoint(ReviewedEndpoint facts, const std::vector<Connection> &rows)
{
    // What came first stands first in the file.
    if (const auto drained = m_impacts.drain(); !drained)
        return failure(drained.error());
    const auto number = static_cast<int>(m_endpoints.size());
    facts.connections = static_cast<int>(rows.size());
    facts.impactsRead = 0;
    facts.impactsFailed = 0;
    m_endpoints.push_back(fitForReview(std::move(facts)));
    QByteArray page;
    int onPage = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        page += connectionLine(fitForReview(rows[i]));
        if (++onPage < rowsPerPage && page.size() < pageBytes && i + 1 < rows.size())
            continue;
        const auto written =
            m_database->write(u"INSERT INTO page (endpoint, connections) VALUES (?, ?)"_s,
                              {number, m_packer.pack(page)});
        if (!written)
            return failure(written.error());
        page.clear();
        onPage = 0;
    }
    return number;
}

Result<void> ReviewWriter::addImpact(int endpoint, const ConnectionId &id, ReviewedImpact reviewed)
{
    ReviewedEndpoint &facts = m_endpoints.at(static_cast<std::size_t>(endpoint));
    ++(reviewed.impact ? facts.impactsRead : facts.impactsFailed);
    facts.requests += reviewed.requests;
    return m_impacts.add(endpoint, id, std::move(reviewed));
}

Result<void> ReviewWriter::writeImpact(const PackedImpact &impact)
{
    const auto written = m_database->write(
        u"INSERT INTO impact (endpoint, connection, sum, content) VALUES (?, ?, ?, ?)"_s,
        {impact.endpoint, impact.connection, impact.sum, impact.content});
    return written ? Result<void>() : failure(written.error());
}

void ReviewWriter::addRequests(int endpoint, int requests)
{
    m_endpoints.at(static_cast<std::size_t>(endpoint)).requests += requests;
}

Result<void> ReviewWriter::writeFacts(const ReviewOrigin &origin)
{
    for (std::size_t i = 0; i < m_endpoints.size(); ++i) {
        const auto written =
            m_database->write(u"INSERT INTO endpoint (number, facts) VALUES (?, ?)"_s,
                              {static_cast<int>(i), m_packer.pack(textOf(toJson(m_endpoints[i])))});
        if (!written)
            return failure(written.error());
    }
    const auto written = m_database->write(u"INSERT INTO review (number, facts) VALUES (1, ?)"_s,
                                           {m_packer.pack(textOf(toJson(origin)))});
    if (!written)
        return failure(written.error());
    const auto committed = m_database->write(u"COMMIT"_s);
    return committed ? Result<void>() : failure(committed.error());
}

Result<void> ReviewWriter::finish(const ReviewOrigin &origin)
{
    if (auto drained = m_impacts.drain(); !drained)
        return drained;
    if (auto written = writeFacts(origin); !written)
        return written;
    m_database.reset();
    return m_file->finish();
}

} // namespace linchpin
