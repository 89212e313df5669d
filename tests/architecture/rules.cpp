// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/rules.h"

#include "tests/architecture/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace linchpin::architecture {

namespace {

/// A folder, what it may include besides itself, and which of Qt's modules it may use.
struct Layer
{
    QString folder;
    QStringList mayInclude;
    QStringList qtModules;
    bool isPure = false; ///< values and functions only: no QObject, no file, no thread
};

/// The include rule of the design, written out. The longest folder that fits a path is its layer.
const std::vector<Layer> &layers()
{
    static const QString domain = u"models/domain"_s, wire = u"models/wire"_s,
                         systems = u"models/systems"_s, net = u"models/net"_s,
                         store = u"models/store"_s, service = u"models/service"_s,
                         item = u"models/item"_s, picture = u"models/picture"_s,
                         report = u"models/report"_s;
    static const QStringList screen{u"QtCore"_s,      u"QtGui"_s,        u"QtWidgets"_s,
                                    u"QtSvg"_s,       u"QtSvgWidgets"_s, u"QtPrintSupport"_s,
                                    u"QtConcurrent"_s};
    static const QStringList models{domain,  wire, systems, net,   store,
                                    service, item, picture, report};
    static const std::vector<Layer> all{
        {domain, {}, {u"QtCore"_s}, true},
        {wire, {domain}, {u"QtCore"_s}, true},
        {systems, {domain, wire}, {u"QtCore"_s}, true},
        {net, {domain, wire, systems}, {u"QtCore"_s, u"QtNetwork"_s}},
        {store, {domain}, {u"QtCore"_s, u"QtSql"_s}},
        {service, {domain, wire, systems, net, store}, {u"QtCore"_s, u"QtConcurrent"_s}},
        {item, {domain}, {u"QtCore"_s, u"QtGui"_s}},
        {picture, {domain}, {u"QtCore"_s}},
        {report, {domain, store, service, item}, {u"QtCore"_s, u"QtGui"_s}, true},
        {u"ui"_s, {domain, service, item, picture, report}, screen},
        {u"app"_s, models + QStringList{u"ui"_s, u"app/demo"_s}, screen + QStringList{u"QtDBus"_s}},
        {u"app/demo"_s, models, {u"QtCore"_s, u"QtNetwork"_s, u"QtHttpServer"_s}},
    };
    return all;
}

/// Libraries from outside, by how their headers begin, and the one folder that talks to each.
struct Bought
{
    QString headers;
    QString folder;
};

const std::vector<Bought> &boughtParts()
{
    static const std::vector<Bought> parts{{u"simdjson"_s, u"models/wire"_s},
                                           {u"sqlite3"_s, u"models/store"_s},
                                           {u"graphviz/"_s, u"models/picture"_s},
                                           {u"qt6keychain/"_s, u"app"_s},
                                           {u"CLI/"_s, u"app"_s}};
    return parts;
}

const QStringList &impureHeaders()
{
    static const QStringList headers{u"QObject"_s,
                                     u"QTimer"_s,
                                     u"QThread"_s,
                                     u"QThreadPool"_s,
                                     u"QEventLoop"_s,
                                     u"QFile"_s,
                                     u"QSaveFile"_s,
                                     u"QTemporaryFile"_s,
                                     u"QTemporaryDir"_s,
                                     u"QDir"_s,
                                     u"QSettings"_s,
                                     u"QProcess"_s,
                                     u"QStandardPaths"_s,
                                     u"QElapsedTimer"_s,
                                     u"QFuture"_s,
                                     u"QLockFile"_s,
                                     u"QMutex"_s,
                                     u"QRunnable"_s,
                                     u"QFileSystemWatcher"_s,
                                     u"fstream"_s,
                                     u"filesystem"_s,
                                     u"thread"_s,
                                     u"mutex"_s,
                                     u"future"_s,
                                     u"iostream"_s};
    return headers;
}

bool isIn(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

const Layer *layerOf(const QString &path)
{
    const Layer *best = nullptr;
    for (const Layer &layer : layers()) {
        if (isIn(path, layer.folder) && (!best || layer.folder.size() > best->folder.size()))
            best = &layer;
    }
    return best;
}

/// The folder of one system, if the path lies in one: models/systems/<name>.
QString systemFolder(const QString &path)
{
    static const QRegularExpression pattern(u"^models/systems/([a-z0-9]+)/"_s);
    return pattern.match(path).captured(1);
}

bool isProjectPath(const QString &name)
{
    static const QStringList tops{u"models"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s};
    return std::ranges::any_of(tops, [&name](const QString &top) { return isIn(name, top); });
}

QString wrongProjectInclude(const Layer &layer, const SourceFile &file, const Include &include)
{
    const QString system = systemFolder(include.name);
    if (!system.isEmpty() && systemFolder(file.path) != system
        && !isIn(file.path, u"app/demo/"_s + system))
        return u"only the system itself and its demo may include %1"_s.arg(include.name);
    const Layer *target = layerOf(include.name);
    if (!target || (target != &layer && !layer.mayInclude.contains(target->folder)))
        return u"%1 may not include %2"_s.arg(layer.folder, include.name);
    return {};
}

/// The one place in a pure folder that hands work to threads; it returns when all is done (decision
/// 0113).
bool isWorkInParallel(const QString &path, const QString &header)
{
    return path == "models/domain/parallel.cpp"_L1 && header == "QThreadPool"_L1;
}

QString wrongForeignInclude(const Layer &layer, const QString &path, const Include &include,
                            const ModuleOf &moduleOf)
{
    for (const Bought &part : boughtParts()) {
        if (include.name.startsWith(part.headers) && !isIn(path, part.folder))
            return u"only %1 may include %2"_s.arg(part.folder, include.name);
    }
    const QString header = include.name.section(u'/', -1);
    if (layer.isPure && impureHeaders().contains(header) && !isWorkInParallel(path, header))
        return u"%1 has values and functions only, no %2"_s.arg(layer.folder, header);
    const QString module = moduleOf(include.name);
    if (!module.isEmpty() && !layer.qtModules.contains(module))
        return u"%1 may not use %2 (%3)"_s.arg(layer.folder, module, header);
    return {};
}

QString wrongInclude(const SourceFile &file, const Include &include, const ModuleOf &moduleOf)
{
    if (include.quoted && include.name.endsWith(".moc"_L1))
        return {};
    if (include.quoted != isProjectPath(include.name))
        return u"%1: the project's own headers are written \"from/the/root.h\", all others <so>"_s
            .arg(include.name);
    if (isIn(file.path, u"tests"_s))
        return {}; // tests may look at everything
    const Layer *layer = layerOf(file.path);
    if (!layer)
        return u"%1 lies in no layer"_s.arg(file.path);
    return include.quoted ? wrongProjectInclude(*layer, file, include)
                          : wrongForeignInclude(*layer, file.path, include, moduleOf);
}

} // namespace

QStringList wrongIncludes(const SourceFile &file, const ModuleOf &moduleOf)
{
    QStringList wrong;
    const auto includes = includesIn(file.text);
    for (const Include &include : includes) {
        if (const QString why = wrongInclude(file, include, moduleOf); !why.isEmpty())
            wrong.append(u"%1:%2: %3"_s.arg(file.path).arg(include.line).arg(why));
    }
    return wrong;
}

QStringList systemsIn(const QString &registry)
{
    static const QRegularExpression pattern(u"LINCHPIN_SYSTEM\\((\\w+)\\)"_s);
    QStringList systems;
    for (const auto &match : pattern.globalMatch(withoutComments(registry)))
        systems.append(match.captured(1));
    return systems;
}

QStringList systemsNamedElsewhere(const SourceFile &file, const QStringList &systems)
{
    if (file.path == u"models/systems/registry.def"_s || isIn(file.path, u"tests"_s))
        return {};
    QStringList wrong;
    const QStringList lines = withoutComments(file.text).split(u'\n');
    for (const QString &system : systems) {
        if (isIn(file.path, u"models/systems/"_s + system)
            || isIn(file.path, u"app/demo/"_s + system))
            continue;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).contains(system, Qt::CaseInsensitive))
                wrong.append(u"%1:%2: names the system %3"_s.arg(file.path).arg(i + 1).arg(system));
        }
    }
    return wrong;
}

QStringList missingLicence(const SourceFile &file)
{
    static const QRegularExpression kinds(
        uR"((\.(cpp|h|def|cmake|qrc|desktop|xml|sh|md|svg|sql|css)|^dev|^\.ci/.*|CMakeLists\.txt|CMakePresets\.json|/?\.clang-[a-z]+)$)"_s);
    if (!kinds.match(file.path).hasMatch()
        || file.text.contains("SPDX-License-Identifier: Apache-2.0"_L1))
        return {};
    return {u"%1: has no line \"SPDX-License-Identifier: Apache-2.0\""_s.arg(file.path)};
}

QStringList strangersAtTheTop(const QStringList &entries)
{
    static const QStringList known{
        u"CMakeLists.txt"_s,
        u"app"_s,
        u"ui"_s,
        u"models"_s,
        u"resources"_s,
        u"tests"_s,
        u"translations"_s,
        u"README.md"_s,
        u"LICENSE"_s,
        u"CHANGELOG.md"_s,
        u"CONTRIBUTING.md"_s,
        u"docs"_s,
        u"CMakePresets.json"_s,
        u"dev"_s,
        u"CMakeUserPresets.json"_s,
        u"build"_s,
        u"compile_commands.json"_s}; // the last three are nobody's but yours: ignored by git
    QStringList strangers;
    for (const QString &entry : entries) {
        if (!known.contains(entry) && !entry.startsWith(u'.') && !entry.endsWith(".user"_L1))
            strangers.append(u"%1 has no place at the top of the tree"_s.arg(entry));
    }
    return strangers;
}

} // namespace linchpin::architecture
