// SPDX-License-Identifier: Apache-2.0
#include "sync/client/serveraddress.h"

#include <QUrl>

namespace tovholder::client {
namespace {

    bool isThisMachine(const QString& host)
    {
        return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
    }

} // namespace

Result<std::string> serverAddress(std::string_view typed)
{
    const std::string place = "server";
    QString text = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size())).trimmed();
    if (text.isEmpty())
        return Error { ErrorCode::ValueMissing, {}, place };
    const bool hasScheme = text.contains(QLatin1String("://"));
    QUrl url(hasScheme ? text : QLatin1String("https://") + text, QUrl::StrictMode);
    if (!hasScheme && isThisMachine(url.host()))
        url.setScheme(QStringLiteral("http"));
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || !isWeb || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return Error { ErrorCode::ValueInvalid, url.errorString().toStdString(), place };
    QString address = url.toString(QUrl::FullyEncoded);
    while (address.endsWith(QLatin1Char('/')))
        address.chop(1);
    return address.toStdString();
}

} // namespace tovholder::client
