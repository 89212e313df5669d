// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include "models/store/statedirectory.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {
const QString layoutKey = u"window/layout"_s;
const QString reportFolderKey = u"reports/folder"_s;
} // namespace

Settings::Settings() : m_settings(configDirectory() + u"/settings.ini"_s, QSettings::IniFormat) { }

QByteArray Settings::windowLayout() const
{
    return m_settings.value(layoutKey).toByteArray();
}

void Settings::setWindowLayout(const QByteArray &layout)
{
    m_settings.setValue(layoutKey, layout);
}

QString Settings::reportFolder() const
{
    return m_settings.value(reportFolderKey).toString();
}

void Settings::setReportFolder(const QString &folder)
{
    m_settings.setValue(reportFolderKey, folder);
}

} // namespace linchpin
