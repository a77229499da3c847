// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ollama/ollamalists.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace {

std::string timeOf(const ModelInfo &model)
{
    return QDateTime::fromSecsSinceEpoch(model.created).toUTC().toString(Qt::ISODate).toStdString();
}

Json details()
{
    return {{"parent_model", ""},     {"format", "api"},      {"family", "claude"},
            {"families", {"claude"}}, {"parameter_size", ""}, {"quantization_level", ""}};
}

} // namespace

Json ollamaTags(const std::vector<ModelInfo> &models)
{
    Json list = Json::array();
    for (const ModelInfo &model : models) {
        const QByteArray name = model.id.toUtf8();
        const QByteArray digest =
            QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
        list.push_back({{"name", name.toStdString()},
                        {"model", name.toStdString()},
                        {"modified_at", timeOf(model)},
                        {"size", 0},
                        {"digest", digest.toStdString()},
                        {"details", details()}});
    }
    return {{"models", std::move(list)}};
}

Json ollamaShow(const ModelInfo &model)
{
    return {{"license", ""},
            {"modelfile", ""},
            {"parameters", ""},
            {"template", "{{ .Prompt }}"},
            {"details", details()},
            {"model_info",
             {{"general.architecture", "claude"},
              {"general.basename", model.id.toStdString()},
              {"claude.context_length", model.contextWindow}}},
            {"capabilities", {"completion", "tools", "vision", "insert", "thinking"}},
            {"modified_at", timeOf(model)}};
}

Json ollamaRunning()
{
    return {{"models", Json::array()}};
}
