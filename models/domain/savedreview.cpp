// SPDX-License-Identifier: Apache-2.0
#include "models/domain/savedreview.h"

#include "models/domain/redaction.h"
#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<ListReading, 3> readingWords{{
    {"complete"_L1, ListReading::Complete},
    {"incomplete"_L1, ListReading::Incomplete},
    {"failed"_L1, ListReading::Failed},
}};

constexpr qsizetype longestText = 64 * 1024;

void fit(QString &text)
{
    if (text.isEmpty())
        return;
    if (text.size() > longestText) {
        text.truncate(longestText);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    text = redactedText(text);
}

void fit(QStringList &texts)
{
    for (QString &text : texts)
        fit(text);
}

void fit(std::vector<Warning> &warnings)
{
    for (Warning &warning : warnings)
        fit(warning.message);
}

} // namespace

QString wordOf(ListReading reading)
{
    return wordOf(readingWords, reading);
}

std::optional<ListReading> listReadingFrom(QStringView word)
{
    return valueOf(readingWords, word);
}

Connection fitForReview(Connection connection)
{
    fit(connection.name);
    for (QString &value : connection.scope)
        fit(value);
    for (Property &property : connection.properties) {
        if (saysSecret(property.key) && !property.value.isEmpty())
            property.value = u"***"_s;
        fit(property.value);
    }
    return connection;
}

Impact fitForReview(Impact impact)
{
    impact.connection = fitForReview(std::move(impact.connection));
    for (Dependent &dependent : impact.dependents) {
        fit(dependent.name);
        fit(dependent.path);
        fit(dependent.evidence);
        fit(dependent.losses);
    }
    for (Coverage &coverage : impact.coverage)
        fit(coverage.reason);
    fit(impact.warnings);
    for (Evidence &evidence : impact.evidence)
        fit(evidence.value);
    fit(impact.deactivation.how);
    fit(impact.deactivation.loss);
    fit(impact.deactivation.reason);
    return impact;
}

ReviewedEndpoint fitForReview(ReviewedEndpoint endpoint)
{
    fit(endpoint.name);
    fit(endpoint.environment);
    fit(endpoint.serverVersion);
    fit(endpoint.warnings);
    if (endpoint.error)
        endpoint.error = fitForReview(std::move(*endpoint.error));
    return endpoint;
}

ApiError fitForReview(ApiError error)
{
    fit(error.detail);
    fit(error.serverSays);
    return error;
}

} // namespace linchpin
