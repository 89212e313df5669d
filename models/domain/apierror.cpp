// SPDX-License-Identifier: Apache-2.0
#include "models/domain/apierror.h"

#include "models/domain/words.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;

constexpr WordTable<Kind, 18> kindWords{{
    {"cancelled"_L1, Kind::Cancelled},
    {"timed-out"_L1, Kind::TimedOut},
    {"unreachable"_L1, Kind::Unreachable},
    {"tls-failed"_L1, Kind::TlsFailed},
    {"cut-off"_L1, Kind::CutOff},
    {"redirected"_L1, Kind::Redirected},
    {"too-large"_L1, Kind::TooLarge},
    {"unauthenticated"_L1, Kind::Unauthenticated},
    {"forbidden"_L1, Kind::Forbidden},
    {"not-found"_L1, Kind::NotFound},
    {"endpoint-absent"_L1, Kind::EndpointAbsent},
    {"conflict"_L1, Kind::Conflict},
    {"in-use"_L1, Kind::InUse},
    {"refused"_L1, Kind::Refused},
    {"rate-limited"_L1, Kind::RateLimited},
    {"server"_L1, Kind::Server},
    {"malformed"_L1, Kind::Malformed},
    {"unsafe"_L1, Kind::Unsafe},
}};

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ApiError)

public:
    [[nodiscard]] static QString forTransport(Kind kind);
    [[nodiscard]] static QString forAnswer(Kind kind);
};

/// Trouble on the way: there is no answer of the system to speak of.
QString ErrorText::forTransport(Kind kind)
{
    switch (kind) {
    case Kind::Cancelled: return tr("The request was cancelled before an answer came.");
    case Kind::TimedOut: return tr("No answer came in time.");
    case Kind::Unreachable: return tr("The server could not be reached. Nothing was sent.");
    case Kind::TlsFailed: return tr("No secure connection could be made. Nothing was sent.");
    case Kind::CutOff: return tr("The line was cut before the whole answer was here.");
    case Kind::Redirected: return tr("The server answered with a redirect, which is not followed.");
    case Kind::TooLarge: return tr("The answer is larger than what is accepted.");
    case Kind::Unsafe: return tr("Refused before anything was sent.");
    default: return {};
    }
}

QString ErrorText::forAnswer(Kind kind)
{
    switch (kind) {
    case Kind::Unauthenticated: return tr("The server does not accept the sign-in.");
    case Kind::Forbidden: return tr("The signed-in user may not do this.");
    case Kind::NotFound: return tr("The server says that it does not exist.");
    case Kind::EndpointAbsent: return tr("The address does not answer like this system.");
    case Kind::Conflict: return tr("The server refuses because of a conflict.");
    case Kind::InUse: return tr("The server refuses because something still uses it.");
    case Kind::Refused: return tr("The server refused the request.");
    case Kind::RateLimited: return tr("The server asks for fewer requests.");
    case Kind::Server: return tr("The server failed to answer properly.");
    case Kind::Malformed: return tr("The answer cannot be read.");
    default: return {};
    }
}

} // namespace

bool ApiError::mayHaveTakenEffect() const
{
    switch (kind) {
    case Kind::Cancelled:
    case Kind::TimedOut:
    case Kind::CutOff:
    case Kind::Redirected: // a proxy may have passed the request on before it answered
    case Kind::TooLarge:
    case Kind::EndpointAbsent: // a proxy's own page says nothing about what stands behind it
    case Kind::Server:
    case Kind::Malformed: return true;
    case Kind::Unreachable:
    case Kind::TlsFailed:
    case Kind::Unauthenticated:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::InUse:
    case Kind::Refused:
    case Kind::RateLimited:
    case Kind::Unsafe: return false;
    }
    return true;
}

QString ApiError::word() const
{
    return wordOf(kindWords, kind);
}

std::optional<ApiError::Kind> errorKindFrom(QStringView word)
{
    return valueOf(kindWords, word);
}

QString ApiError::sentence() const
{
    // What no server said stands in our own words.
    const bool isOurs = kind == Kind::Unsafe || (kind == Kind::Conflict && httpStatus == 0);
    if (isOurs && !detail.isEmpty())
        return detail;
    const QString transport = ErrorText::forTransport(kind);
    return transport.isEmpty() ? ErrorText::forAnswer(kind) : transport;
}

} // namespace linchpin
