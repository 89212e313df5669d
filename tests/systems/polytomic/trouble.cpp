// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/polytomic/trouble.h"

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::test {

namespace {

HttpResponse reply(int status, const QByteArray &body, const char *type = "application/json")
{
    return {status, {{"content-type", type}}, body};
}

/// Where the page of a request begins.
qsizetype placeOf(const HttpRequest &request)
{
    const QByteArray query = QByteArray::fromPercentEncoding(request.query);
    return query.isEmpty() ? 0 : query.mid(query.lastIndexOf('=') + 1).toLongLong();
}

template<typename Row>
void cutAt(std::vector<Row> &rows, qsizetype place)
{
    if (place < qsizetype(rows.size()))
        rows.erase(rows.begin() + place, rows.end());
}

} // namespace

Result<HttpResponse> troubled(Trouble trouble, const HttpResponse &whole)
{
    HttpResponse other = whole;
    switch (trouble) {
    case Trouble::Status500: return reply(500, R"({"message":"internal error","status":500})");
    case Trouble::Status403: return reply(403, R"({"message":"forbidden","status":403})");
    case Trouble::Status404: return reply(404, R"({"message":"not found","status":404})");
    case Trouble::EmptyNotFound: return reply(404, {});
    case Trouble::WebPage: return reply(200, "<!DOCTYPE html><html></html>", "text/html");
    case Trouble::HalfBody: return reply(200, whole.body.left(whole.body.size() / 2));
    case Trouble::TimedOut: return failure({.kind = ApiError::Kind::TimedOut});
    case Trouble::OtherVersion:
        other.headers = {{"content-type", "application/json"},
                         {"x-polytomic-version", "2021-05-23"}};
        return other;
    case Trouble::NoData: return reply(200, "{}");
    }
    return whole;
}

demo::Estate withoutAnswer(demo::Estate estate, const HttpRequest &request)
{
    const qsizetype place = placeOf(request);
    if (request.path == "/api/bulk/syncs")
        cutAt(estate.bulkSyncs, place);
    else if (request.path == "/api/models")
        cutAt(estate.models, place);
    else if (request.path == "/api/syncs")
        cutAt(estate.syncs, place);
    else if (request.path.endsWith("/shared"))
        std::erase_if(estate.connections,
                      [](const demo::Connection &row) { return !row.parent.isEmpty(); });
    return estate;
}

} // namespace linchpin::polytomic::test
