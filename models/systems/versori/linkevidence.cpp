// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/linkevidence.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linchpin::versori {

QString linkEvidence(const Place &place, const QString &fact)
{
    return u"/projects/%1/connections?env_id=%2: "_s.arg(place.project.text(),
                                                         place.environment.text())
        + fact;
}

QString activationEvidence(const Place &place)
{
    return u"/environments/%1/activations: connections[].id (project %2)"_s.arg(
        place.environment.text(), place.project.text());
}

std::optional<Place> placeOf(const Dependent &dependent)
{
    static const QRegularExpression link(
        u"^/projects/(?<project>[0-9A-Z]{26})/connections\\?env_id=(?<environment>[0-9A-Z]{26}): "_s);
    static const QRegularExpression activation(
        u"^/environments/(?<environment>[0-9A-Z]{26})/activations: .*"
        "\\(project (?<project>[0-9A-Z]{26})\\)$"_s);
    for (const QRegularExpression &form : {link, activation}) {
        const auto match = form.match(dependent.evidence);
        const auto project = Ulid::parse(match.capturedView(u"project"));
        const auto environment = Ulid::parse(match.capturedView(u"environment"));
        if (project && environment)
            return Place{*project, *environment};
    }
    return std::nullopt;
}

} // namespace linchpin::versori
