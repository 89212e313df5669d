// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/signs.h"

#include "models/systems/exchange.h"
#include "models/systems/signmark.h"
#include "models/systems/versori/address.h"
#include "models/systems/versori/cursorreader.h"
#include "models/systems/versori/kinds.h"
#include "models/systems/versori/linkevidence.h"
#include "models/systems/versori/replies.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

constexpr QLatin1StringView environmentSource("environments");
constexpr QLatin1StringView slotSource("slot-fillings");

/// The static links of one environment that something of the plan lives in.
struct Lived
{
    Place place;
    std::unique_ptr<CursorReader<Filling>> links;
};

class SignConversation final : public Talk<SignReading>
{
public:
    explicit SignConversation(const SignContext &context)
        : m_context(context)
        , m_api(organisationOf(context.endpoint))
        , m_id(Ulid::parse(context.plan->impact.connection.id.value).value_or(Ulid()))
        , m_projects(exchange(),
                     {[this](const Cursor &) { return m_api.projects(); }, parseProjects,
                      translate("Versori", "Reading projects")})
    {
        m_projects.begin();
        for (const Dependent &row : context.plan->impact.dependents) {
            if (const auto place = placeOf(row))
                follow(*place);
        }
    }

private:
    void follow(const Place &place)
    {
        Lived &lived = m_lived[place.environment];
        if (lived.links)
            return;
        lived.place = place;
        lived.links = std::make_unique<CursorReader<Filling>>(
            exchange(),
            CursorSource<Filling>{[this, place](const Cursor &cursor) {
                                      return m_api.linksOf(place.project, place.environment,
                                                           cursor);
                                  },
                                  parseLinks, translate("Versori", "Reading static connections")});
        lived.links->begin();
    }

    void allAnswered() override
    {
        SourceState environments = m_projects.state();
        if (m_projects.hasNothing())
            environments.fail(*m_projects.error());
        for (const Project &project : m_projects.items()) {
            for (const Environment &environment : project.environments)
                judge(project, environment);
        }
        SourceState slots;
        for (const auto &[id, lived] : m_lived)
            judgeLinks(lived, slots);
        m_reading.sources = {
            //: Where signs of use are looked for.
            signSource(environmentSource, translate("Versori", "State of the environments"),
                       environments),
            //: Where signs of use are looked for.
            signSource(slotSource, translate("Versori", "What fills the slots now"), slots),
            //: Where signs of use would be looked for.
            invisibleSource(u"runs"_s, translate("Versori", "Runs and calls"),
                            translate("Versori",
                                      "The API names no connection with a run, so failed runs "
                                      "cannot be told from others. The console has to be looked "
                                      "at by hand."))};
        m_reading.mark = SignMark(m_context).text();
        finish(m_reading);
    }

    /// The plan holds how each environment was: it ran if a row of it did.
    [[nodiscard]] bool hasRun(const Ulid &environment) const
    {
        return std::ranges::any_of(m_context.plan->impact.dependents,
                                   [&environment](const Dependent &row) {
                                       const auto place = placeOf(row);
                                       return place && place->environment == environment
                                           && row.activity == Activity::Running;
                                   });
    }

    void judge(const Project &project, const Environment &environment)
    {
        if (!m_lived.contains(environment.id) || environment.status == u"running"
            || !hasRun(environment.id))
            return;
        const bool isError = environment.status == u"error";
        m_reading.signs.push_back(
            {.kind = SignKind::Failed,
             .subject = {u"environment"_s, environment.id.text()},
             .occurrence = environment.status,
             .text = translate("Versori",
                               "The environment \"%1\" of \"%2\" ran before and is not running "
                               "now: %3.")
                         .arg(environment.name, project.name, environment.status),
             .at = {},
             .isSerious = isError});
    }

    void judgeLinks(const Lived &lived, SourceState &slots)
    {
        if (!lived.links->isComplete())
            slots.addGap(lived.links->unread().detail);
        if (lived.links->hasNothing())
            slots.fail(*lived.links->error());
        for (const PlannedAction &action : m_context.done) {
            if (action.verb != verb::unlink)
                continue;
            for (const Filling &filling : lived.links->items()) {
                if (filling.slot.text() != action.subject.id || filling.connection == m_id)
                    continue;
                m_reading.signs.push_back(
                    {.kind = SignKind::MovedAway,
                     .subject = action.subject,
                     .occurrence = filling.connection.text(),
                     .text = translate("Versori",
                                       "The slot \"%1\" is filled with another connection now "
                                       "(%2).")
                                 .arg(action.subjectName, filling.connection.text()),
                     .at = {},
                     .isSerious = false});
            }
        }
    }

    SignContext m_context;
    Api m_api;
    Ulid m_id;
    CursorReader<Project> m_projects;
    std::map<Ulid, Lived> m_lived;
    SignReading m_reading;
};

} // namespace

std::unique_ptr<TypedConversation<SignReading>> lookForSigns(const SignContext &context)
{
    return std::make_unique<SignConversation>(context);
}

} // namespace linchpin::versori
