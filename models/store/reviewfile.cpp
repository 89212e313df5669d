// SPDX-License-Identifier: Apache-2.0
#include "models/store/reviewfile.h"

#include "models/domain/connectionlines.h"
#include "models/store/refusal.h"
#include "models/store/reviewcontent.h"
#include "models/store/reviewschema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ReviewFile)
};

constexpr int maxEndpoints = 1000;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// The numbers at the beginning of every SQLite file (sqlite.org/fileformat2.html, 1.3), read
/// before SQLite itself gets to see a file that may come from anybody.
struct Header
{
    static constexpr qsizetype size = 100;
    bool isSqlite = false;
    quint32 application = 0;
    quint32 version = 0;
    qint64 wholeSize = 0;

    explicit Header(const QByteArray &bytes)
    {
        isSqlite = bytes.size() == size && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
        if (!isSqlite)
            return;
        const char *at = bytes.constData();
        const auto page = qFromBigEndian<quint16>(at + 16); // 1 stands for 65536
        wholeSize = qint64(page == 1 ? 65536 : page) * qFromBigEndian<quint32>(at + 28);
        version = qFromBigEndian<quint32>(at + 60);
        application = qFromBigEndian<quint32>(at + 68);
    }
};

Result<void> checkKind(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return refusal(
            Text::tr("%1 is a symbolic link. Open the file it points to.").arg(shown(path)));
    if (!info.exists())
        return refusal(Text::tr("There is no file %1.").arg(shown(path)));
    if (!info.isFile())
        return refusal(Text::tr("%1 is no file.").arg(shown(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Text::tr("%1 cannot be read: %2.").arg(shown(path), file.errorString()));
    if (file.size() == 0)
        return refusal(Text::tr("%1 is empty.").arg(shown(path)));
    const Header header(file.read(Header::size));
    if (!header.isSqlite || header.application != quint32(reviewApplicationId))
        return refusal(Text::tr("%1 is no review of Linchpin.").arg(shown(path)));
    if (header.version > quint32(reviewVersion))
        return refusal(Text::tr("%1 was saved by a newer version of Linchpin. Use that version.")
                           .arg(shown(path)));
    if (header.version == 0 || header.wholeSize != file.size())
        return refusal(Text::tr("%1 is damaged or was cut short, and is not used. Save the review "
                                "again, or take another copy.")
                           .arg(shown(path)));
    return {};
}

QJsonObject objectIn(const QVariant &packedText)
{
    const auto plain = unpacked(packedText.toByteArray());
    return plain ? QJsonDocument::fromJson(*plain).object() : QJsonObject();
}

/// Whether the sum beside an impact is that of what was seen: the members between `connection` and
/// `readAt`, as contentOf() puts them. Within a text of JSON a quote is escaped, so neither mark
/// can be part of a server's words.
bool isSumOf(const QByteArray &content, const QByteArray &sum)
{
    constexpr qsizetype sumBytes = 16; // as contentOf() cuts it
    const qsizetype from = content.indexOf(R"(,"error":)");
    const qsizetype to = content.lastIndexOf(R"(,"readAt":)");
    if (from < 0 || to <= from)
        return false;
    const QByteArray seen = '{' + content.sliced(from + 1, to - from - 1) + '}';
    return QCryptographicHash::hash(seen, QCryptographicHash::Sha256).first(sumBytes) == sum;
}

} // namespace

ReviewFile::ReviewFile(QString path, std::unique_ptr<Database> database)
    : m_path(std::move(path)), m_database(std::move(database))
{ }

ReviewFile::~ReviewFile() = default;

tl::unexpected<ApiError> ReviewFile::damaged() const
{
    return refusal(Text::tr("%1 is damaged or was cut short, and is not used. Save the review "
                            "again, or take another copy.")
                       .arg(shown(m_path)));
}

Result<std::unique_ptr<ReviewFile>> ReviewFile::open(const QString &path)
{
    if (const auto kind = checkKind(path); !kind)
        return failure(kind.error());
    auto database = Database::open(path, Database::Access::Immutable);
    if (!database)
        return refusal(Text::tr("%1 cannot be read.").arg(shown(path)));
    std::unique_ptr<ReviewFile> file(new ReviewFile(path, std::move(*database)));
    if (const auto facts = file->readFacts(); !facts)
        return failure(facts.error());
    return file;
}

Result<void> ReviewFile::readFacts()
{
    // Whoever made the file may mean ill: nothing in it is carried out, and cells are checked.
    for (const QString &pragma :
         {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s}) {
        if (!m_database->value(pragma))
            return damaged();
    }
    if (!hasReviewTables(*m_database))
        return damaged();
    const auto review = m_database->value(u"SELECT facts FROM review WHERE number = 1"_s);
    const auto origin = review ? reviewOriginFromJson(objectIn(*review)) : damaged();
    if (!origin)
        return damaged();
    m_origin = *origin;
    bool isOurs = true;
    const auto read = m_database->each(
        u"SELECT number, facts FROM endpoint ORDER BY number LIMIT %1"_s.arg(maxEndpoints + 1), {},
        [&](const QSqlQuery &row) {
            auto facts = reviewedEndpointFromJson(objectIn(row.value(1)));
            isOurs = isOurs && facts && row.value(0).toLongLong() == endpointCount();
            if (isOurs)
                m_endpoints.push_back(std::move(*facts));
        });
    if (!read || !isOurs || m_endpoints.empty() || endpointCount() > maxEndpoints)
        return damaged();
    return checkImpactCounts();
}

/// As many rows as the facts say, counted in the index and none of them read.
Result<void> ReviewFile::checkImpactCounts()
{
    std::vector<qint64> counts(m_endpoints.size());
    bool isOurs = true;
    const auto read = m_database->each(
        u"SELECT endpoint, COUNT(*) FROM impact GROUP BY endpoint LIMIT %1"_s.arg(maxEndpoints + 1),
        {}, [&](const QSqlQuery &row) {
            const qint64 number = row.value(0).toLongLong();
            isOurs = isOurs && number >= 0 && number < endpointCount();
            if (isOurs)
                counts[static_cast<std::size_t>(number)] = row.value(1).toLongLong();
        });
    for (std::size_t i = 0; i < counts.size(); ++i)
        isOurs = isOurs
            && counts[i] == qint64(m_endpoints[i].impactsRead) + m_endpoints[i].impactsFailed;
    return read && isOurs ? Result<void>() : damaged();
}

Result<void>
ReviewFile::giveConnections(int endpoint, std::size_t enough,
                            const std::function<void(std::vector<Connection>)> &take) const
{
    const int told = this->endpoint(endpoint).connections;
    const std::size_t wanted = std::min(enough, static_cast<std::size_t>(told));
    const int pages = wanted == static_cast<std::size_t>(told) ? told : 1;
    std::size_t given = 0;
    ConnectionLineReader lines;
    bool isOurs = true;
    const auto read = m_database->each(
        u"SELECT connections FROM page WHERE endpoint = ? ORDER BY number LIMIT ?"_s,
        {endpoint, pages}, [&](const QSqlQuery &row) {
            const auto plain =
                isOurs ? unpacked(row.value(0).toByteArray()) : std::optional<QByteArray>();
            auto more = plain ? lines.read(*plain) : std::nullopt;
            isOurs =
                more && !more->empty() && given + more->size() <= static_cast<std::size_t>(told);
            if (!isOurs)
                return;
            given += more->size();
            take(std::move(*more));
        });
    if (!read || !isOurs || given < wanted)
        return damaged();
    return {};
}

Result<std::vector<Connection>> ReviewFile::connections(int endpoint) const
{
    std::vector<Connection> rows;
    const auto read = giveConnections(endpoint, std::numeric_limits<std::size_t>::max(),
                                      [&rows](std::vector<Connection> more) {
                                          std::ranges::move(more, std::back_inserter(rows));
                                      });
    if (!read)
        return failure(read.error());
    return rows;
}

Result<std::vector<Connection>> ReviewFile::firstConnections(int endpoint) const
{
    std::vector<Connection> rows;
    const auto read = giveConnections(endpoint, 1, [&rows](std::vector<Connection> more) {
        std::ranges::move(more, std::back_inserter(rows));
    });
    if (!read)
        return failure(read.error());
    return rows;
}

ConnectionSource ReviewFile::source(int endpoint) const
{
    return [path = m_path, origin = m_origin, facts = this->endpoint(endpoint),
            endpoint](const std::function<void(std::vector<Connection>)> &take) -> Result<void> {
        const auto again = open(path);
        if (!again)
            return failure(again.error());
        const bool isSame = (*again)->origin() == origin && endpoint < (*again)->endpointCount()
            && (*again)->endpoint(endpoint) == facts;
        if (!isSame)
            return refusal(
                Text::tr("%1 is another file than the one that was opened.").arg(shown(path)));
        return (*again)->giveConnections(endpoint, std::numeric_limits<std::size_t>::max(), take);
    };
}

Result<std::optional<ReviewedImpact>> ReviewFile::impact(int endpoint, const ConnectionId &id) const
{
    int rows = 0;
    QByteArray content;
    QByteArray sum;
    const auto read = m_database->each(
        u"SELECT content, sum FROM impact WHERE endpoint = ? AND connection = ? LIMIT 2"_s,
        {endpoint, id.value}, [&](const QSqlQuery &row) {
            ++rows;
            content = row.value(0).toByteArray();
            sum = row.value(1).toByteArray();
        });
    if (!read || rows > 1) // two answers to one question
        return damaged();
    if (rows == 0)
        return std::optional<ReviewedImpact>();
    const auto plain = unpacked(content);
    auto reviewed = plain && isSumOf(*plain, sum) ? reviewedImpactFrom(*plain, id) : std::nullopt;
    if (!reviewed)
        return damaged();
    return reviewed;
}

Result<void> ReviewFile::eachImpactSum(
    int endpoint, const std::function<void(const QString &id, const QByteArray &sum)> &take) const
{
    const ReviewedEndpoint &facts = this->endpoint(endpoint);
    const int wanted = facts.impactsRead + facts.impactsFailed;
    int given = 0;
    bool isOurs = true;
    QByteArray last;
    const auto read = m_database->each(
        u"SELECT connection, sum FROM impact WHERE endpoint = ? ORDER BY connection LIMIT ?"_s,
        {endpoint, wanted + 1}, [&](const QSqlQuery &row) {
            const QString id = row.value(0).toString();
            // Else there are two answers to one question. By bytes, as the file sorts: of forged
            // ids that are no text two may be shown alike without standing side by side.
            QByteArray bytes = id.toUtf8();
            isOurs = isOurs && (given == 0 || last < bytes);
            ++given;
            last = std::move(bytes);
            if (isOurs)
                take(id, row.value(1).toByteArray());
        });
    return read && isOurs && given == wanted ? Result<void>() : damaged();
}

Result<QHash<QString, QByteArray>> ReviewFile::impactSums(int endpoint) const
{
    const ReviewedEndpoint &facts = this->endpoint(endpoint);
    const int wanted = facts.impactsRead + facts.impactsFailed;
    QHash<QString, QByteArray> sums;
    sums.reserve(std::min(wanted, facts.connections));
    const auto read = eachImpactSum(
        endpoint, [&sums](const QString &id, const QByteArray &sum) { sums.insert(id, sum); });
    if (!read || sums.size() != wanted)
        return damaged();
    return sums;
}

} // namespace linchpin
