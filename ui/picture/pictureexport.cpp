// SPDX-License-Identifier: Apache-2.0
#include "ui/picture/pictureexport.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace linchpin {

namespace {

constexpr double longestSide = 16'384;
constexpr double mostPixels = 64e6;

} // namespace

double boundedScale(QSizeF picture, double wanted)
{
    const double side = std::max({picture.width(), picture.height(), 1.0});
    const double area = std::max(picture.width() * picture.height(), 1.0);
    return std::min({wanted, longestSide / side, std::sqrt(mostPixels / area)});
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    //: %1 is a file name, %2 what the system says is wrong.
    return QCoreApplication::translate("linchpin::Picture", "%1 could not be written: %2")
        .arg(path, file.errorString());
}

} // namespace linchpin
