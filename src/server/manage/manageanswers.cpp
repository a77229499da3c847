// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/manageanswers.h"

Json timeJson(const QDateTime &time)
{
    return time.isValid() ? Json(time.toUTC().toString(Qt::ISODateWithMs).toStdString())
                          : Json(nullptr);
}

Json nullableJson(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
}

Json listJson(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

void respondNotFound(const ExchangePtr &exchange, const QString &message)
{
    ChatError error;
    error.kind = ChatError::Kind::NotFound;
    error.message = message;
    error.retryPointless = true;
    exchange->respondError(error);
}

void respondFailed(const ExchangePtr &exchange, const Error &error)
{
    exchange->respondError(ChatError::Kind::Internal, error.english);
}
