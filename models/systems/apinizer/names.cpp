// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/names.h"

#include "models/systems/translate.h"
#include "models/wire/path.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

ApiError badId(const QString &detail)
{
    return {.kind = ApiError::Kind::Unsafe, .detail = detail};
}

} // namespace

const std::vector<ConnectionType> &connectionTypes()
{
    static const std::vector<ConnectionType> types{
        {"email"_L1, {u"password"_s}, u"auth"_s},
        {"kafka"_L1, {}, {}, true},
        {"elasticsearch"_L1,
         {u"elasticPassword"_s, u"caTruststoreFilePass"_s, u"caKeystoreFilePass"_s},
         {},
         true},
        {"database"_L1, {u"password"_s}, u"useCredentials"_s, true},
        {"ldap"_L1, {u"password"_s}},
        {"ftp"_L1, {u"password"_s}},
        {"rabbitMq"_L1, {u"connectionFactoryPassword"_s}, {}, true},
        {"activeMq"_L1, {u"password"_s}, {}, true},
        {"snmp"_L1, {u"authPassphrase"_s, u"privPassphrase"_s}},
        {"linux-script"_L1, {u"password"_s}},
        {"graylog"_L1, {u"tlsTrustCertChainFile"_s}, {}, true},
        {"syslog"_L1, {}, {}, true},
        {"webhook"_L1, {}, {}, true},
        {"logback"_L1, {}, {}, true},
    };
    return types;
}

const ConnectionType *typeOf(QStringView word)
{
    const auto &types = connectionTypes();
    const auto it = std::ranges::find_if(types, [word](const ConnectionType &type) {
        return word.compare(type.word, Qt::CaseInsensitive) == 0;
    });
    return it == types.end() ? nullptr : &*it;
}

Result<TypedName> TypedName::parse(const QString &id)
{
    const qsizetype slash = id.indexOf(u'/');
    const ConnectionType *type = slash < 0 ? nullptr : typeOf(QStringView(id).first(slash));
    if (!type) {
        QStringList words;
        for (const ConnectionType &known : connectionTypes())
            words.append(known.word);
        return failure(badId(
            translate("Apinizer",
                      "This is no id of a connection. It looks like database/orders-db; the types "
                      "are %1.")
                .arg(words.join(u", "_s))));
    }
    const QString name = id.mid(slash + 1);
    if (name.trimmed().isEmpty() || !joinPath({name}))
        return failure(badId(
            translate("Apinizer", "This name cannot be a part of an address, so it is not used.")));
    return TypedName{type->word, name};
}

bool TypedName::isSameAs(const TypedName &other) const
{
    return type == other.type && folded(name) == folded(other.name);
}

/// The server compares as Java does, to which the four Turkish letters i are one.
QString folded(const QString &name)
{
    QString text = name;
    text.replace(QChar(0x130), u'i').replace(QChar(0x131), u'i');
    return text.toCaseFolded();
}

} // namespace linchpin::apinizer
