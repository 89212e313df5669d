// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

static void initResource() // no namespace may be around the macro
{
    Q_INIT_RESOURCE(catalogues); // a static library's resources are not found by themselves
}

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

void install(const QLocale &locale, const QString &name, const QString &folder, QObject *parent)
{
    auto *translator = new QTranslator(parent);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator); // asked before those installed earlier
    else
        delete translator;
}

} // namespace

void installEnglish(QObject *parent)
{
    initResource();
    install(QLocale(QLocale::English), u"linchpin"_s, u":/i18n"_s, parent);
}

void installTranslations(const QLocale &locale, QObject *parent)
{
    installEnglish(parent);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), parent);
    install(locale, u"linchpin"_s, u":/i18n"_s, parent);
}

} // namespace linchpin
