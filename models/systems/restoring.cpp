// SPDX-License-Identifier: Apache-2.0
#include "models/systems/restoring.h"

#include "models/systems/converse.h"
#include "models/systems/translate.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linchpin {

namespace {

ApiError conflict(const QString &detail)
{
    return {.kind = ApiError::Kind::Conflict, .detail = detail};
}

/// What is journalled before something is made: who bore the name before, and after the answer, the
/// new id.
struct RemakeMemo
{
    QStringList before;
    QString newId;

    /// Those that were not there before.
    [[nodiscard]] QStringList fresh(const QStringList &ids) const
    {
        QStringList found;
        for (const QString &id : ids) {
            if (!before.contains(id, Qt::CaseInsensitive))
                found.append(id);
        }
        return found;
    }
    [[nodiscard]] QByteArray toJson() const
    {
        return QJsonDocument(QJsonObject{{"before"_L1, QJsonArray::fromStringList(before)},
                                         {"newId"_L1, newId}})
            .toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] static RemakeMemo of(const QByteArray &json)
    {
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        RemakeMemo memo{{}, object.value("newId"_L1).toString()};
        const QJsonArray before = object.value("before"_L1).toArray();
        for (const QJsonValue &id : before)
            memo.before.append(id.toString());
        return memo;
    }
};

/// Tells what came out otherwise than it was.
std::vector<Warning> differences(const QJsonObject &wanted, const QJsonObject &found,
                                 const QString &name)
{
    const QStringList differing = differingMembers(wanted, found);
    if (differing.isEmpty())
        return {};
    return {{u"restored-differently"_s,
             translate("Restore", "\"%1\" is there, but the server has other values for: %2.")
                 .arg(name, differing.join(u", "_s))}};
}

/// Is it still there under its old id? Then nothing is made. Is there another of its name? Then
/// nothing is made either. Else it is made, once.
class PerformRemake final : public Talk<Restored>
{
public:
    PerformRemake(Remake remake, const RestoreContext &context)
        : m_remake(std::move(remake)), m_context(context)
    {
        exchange().ask(m_remake.readOne(context.step.subject.id),
                       translate("Restore", "Looking whether it is still there"),
                       [this](const Exchange::Reply &reply) { readOld(reply); });
    }

private:
    void readOld(const Exchange::Reply &reply)
    {
        const auto old = m_remake.parse(reply);
        if (old) {
            Restored restored{.wasThere = true, .newId = m_context.step.subject.id};
            restored.warnings = differences(m_remake.wanted, *old, m_context.step.name);
            if (m_remake.isIdAName && !restored.warnings.empty())
                return fail(taken(m_context.step.subject.id));
            // An attempt before this one made it, whatever was answered: the look tells.
            const RemakeMemo memo = RemakeMemo::of(m_context.memo);
            const bool isOurs = m_remake.isIdAName && !m_context.memo.isEmpty()
                && !memo.fresh({m_context.step.subject.id}).isEmpty();
            if (isOurs)
                return finish(Restored{.newId = m_context.step.subject.id,
                                       .memo = RemakeMemo{memo.before, restored.newId}.toJson()});
            return finish(restored);
        }
        if (old.error().kind != ApiError::Kind::NotFound)
            return fail(old.error());
        converseWithin<QStringList>(exchange(), m_remake.namesakes(),
                                    [this](const Result<QStringList> &ids) { create(ids); });
    }

    void create(const Result<QStringList> &before)
    {
        if (!before)
            return fail(before.error());
        // An attempt before this one was refused, or so it was said: did it take effect after all?
        const QStringList fresh = m_context.memo.isEmpty()
            ? QStringList()
            : RemakeMemo::of(m_context.memo).fresh(*before);
        if (fresh.size() == 1) {
            const RemakeMemo found{RemakeMemo::of(m_context.memo).before, fresh.first()};
            return finish(Restored{.newId = found.newId, .memo = found.toJson()});
        }
        if (fresh.size() > 1)
            return fail(taken(fresh.first()));
        if (m_remake.isNameUnique && !before->isEmpty()) {
            return fail(taken(before->first()));
        }
        const RemakeMemo memo{*before, {}};
        exchange().change(AskEffect::Changes, m_remake.create, m_context.step.purpose,
                          memo.toJson(),
                          [this, memo](const Exchange::Reply &reply) { created(reply, memo); });
    }

    [[nodiscard]] ApiError taken(const QString &id) const
    {
        return conflict(
            translate("Restore", "There is another one of the name \"%1\" (%2). Nothing was sent.")
                .arg(m_context.step.name, id));
    }

    void created(const Exchange::Reply &reply, RemakeMemo memo)
    {
        if (!reply)
            return fail(reply.error());
        if (const auto error = m_remake.errorIn(*reply))
            return fail(*error);
        // A yes without an id that can be read: the look finds it by its name.
        memo.newId = m_remake.idIn(*reply).value_or(QString());
        Restored restored{.newId = memo.newId, .memo = memo.toJson()};
        if (m_remake.warningsIn)
            restored.warnings = m_remake.warningsIn(*reply);
        finish(restored);
    }

    Remake m_remake;
    RestoreContext m_context;
};

/// By the id of the answer; without one, by the name: exactly one that was not there before.
class LookAtRemake final : public Talk<RestoreSight>
{
public:
    LookAtRemake(Remake remake, const RestoreContext &context)
        : m_remake(std::move(remake))
        , m_name(context.step.name)
        , m_memo(RemakeMemo::of(context.memo))
    {
        if (m_memo.newId.isEmpty() && context.memo.isEmpty())
            finish(RestoreSight{}); // no intent was written, so nothing was sent
        else if (!m_memo.newId.isEmpty())
            read(m_memo.newId);
        else
            converseWithin<QStringList>(exchange(), m_remake.namesakes(),
                                        [this](const Result<QStringList> &ids) { choose(ids); });
    }

private:
    void choose(const Result<QStringList> &ids)
    {
        if (!ids)
            return fail(ids.error());
        const QStringList fresh = m_memo.fresh(*ids);
        if (fresh.isEmpty())
            return finish(RestoreSight{Seen::NotInEffect, {}, {}});
        if (fresh.size() > 1)
            return finish(RestoreSight{Seen::Different, {}, {}});
        read(fresh.first());
    }

    void read(const QString &id)
    {
        exchange().ask(m_remake.readOne(id), translate("Restore", "Reading what was made"),
                       [this, id](const Exchange::Reply &reply) { compare(id, reply); });
    }

    void compare(const QString &id, const Exchange::Reply &reply)
    {
        const auto found = m_remake.parse(reply);
        if (!found && found.error().kind == ApiError::Kind::NotFound)
            return finish(RestoreSight{Seen::NotInEffect, {}, {}});
        if (!found)
            return fail(found.error());
        finish(RestoreSight{Seen::InEffect, id, differences(m_remake.wanted, *found, m_name)});
    }

    Remake m_remake;
    QString m_name;
    RemakeMemo m_memo;
};

class PerformRewire final : public Talk<Restored>
{
public:
    PerformRewire(Rewire rewire, const RestoreContext &context)
        : m_rewire(std::move(rewire)), m_purpose(context.step.purpose)
    {
        exchange().ask(m_rewire.read, translate("Restore", "Reading what is to be changed"),
                       [this](const Exchange::Reply &reply) { decide(m_rewire.change(reply)); });
    }

private:
    void decide(const Result<std::optional<HttpRequest>> &change)
    {
        if (!change)
            return fail(change.error());
        if (!*change)
            return finish(Restored{.wasThere = true, .newId = m_rewire.id});
        exchange().change(AskEffect::Changes, **change, m_purpose, "{\"rewire\":true}",
                          [this](const Exchange::Reply &reply) {
                              if (!reply)
                                  return fail(reply.error());
                              if (const auto error = m_rewire.errorIn(*reply))
                                  return fail(*error);
                              finish(Restored{.newId = m_rewire.id, .memo = "{\"rewire\":true}"});
                          });
    }

    Rewire m_rewire;
    QString m_purpose;
};

class LookAtRewire final : public Talk<RestoreSight>
{
public:
    explicit LookAtRewire(Rewire rewire) : m_rewire(std::move(rewire))
    {
        exchange().ask(m_rewire.read, translate("Restore", "Reading what was changed"),
                       [this](const Exchange::Reply &reply) {
                           const auto change = m_rewire.change(reply);
                           if (!change && change.error().kind == ApiError::Kind::Conflict)
                               return finish(RestoreSight{Seen::Different, {}, {}});
                           if (!change)
                               return fail(change.error());
                           const bool isDone = !change->has_value();
                           finish(RestoreSight{isDone ? Seen::InEffect : Seen::NotInEffect,
                                               isDone ? m_rewire.id : QString(),
                                               {}});
                       });
    }

private:
    Rewire m_rewire;
};

} // namespace

std::unique_ptr<TypedConversation<Restored>> performRestore(const Restoring &restoring,
                                                            const RestoreContext &context)
{
    if (const auto *remake = std::get_if<Remake>(&restoring))
        return std::make_unique<PerformRemake>(*remake, context);
    return std::make_unique<PerformRewire>(std::get<Rewire>(restoring), context);
}

std::unique_ptr<TypedConversation<RestoreSight>> lookAtRestore(const Restoring &restoring,
                                                               const RestoreContext &context)
{
    if (const auto *remake = std::get_if<Remake>(&restoring))
        return std::make_unique<LookAtRemake>(*remake, context);
    return std::make_unique<LookAtRewire>(std::get<Rewire>(restoring));
}

} // namespace linchpin
