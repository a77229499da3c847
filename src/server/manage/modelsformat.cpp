// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/modelsformat.h"

#include <QDateTime>

#include <algorithm>

namespace {

Json capabilities(const ModelInfo &model)
{
    Json efforts = Json::array();
    for (const QString &effort : model.efforts)
        efforts.push_back(effort.toStdString());
    return {{"vision", true},    {"pdf_input", true},
            {"tools", true},     {"structured_output", true},
            {"streaming", true}, {"reasoning_efforts", std::move(efforts)}};
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
}

} // namespace

Json openAiModel(const ModelInfo &model)
{
    // Clients know the size of the context by several names (Groq, OpenRouter).
    return {{"id", model.id.toStdString()},
            {"object", "model"},
            {"created", model.created},
            {"owned_by", ModelInfo::kOwner},
            {"display_name", model.displayName.toStdString()},
            {"resolved_id", textOrNull(model.resolvedId)},
            {"context_window", model.contextWindow},
            {"context_length", model.contextWindow},
            {"max_output_tokens", model.maxOutput},
            {"capabilities", capabilities(model)}};
}

Json openAiModels(const std::vector<ModelInfo> &models)
{
    Json data = Json::array();
    for (const ModelInfo &model : models)
        data.push_back(openAiModel(model));
    return {{"object", "list"}, {"data", std::move(data)}};
}

Json anthropicModel(const ModelInfo &model)
{
    const QDateTime created = QDateTime::fromSecsSinceEpoch(model.created).toUTC();
    return {{"type", "model"},
            {"id", model.id.toStdString()},
            {"display_name", model.displayName.toStdString()},
            {"created_at", created.toString(Qt::ISODate).toStdString()},
            {"max_input_tokens", model.contextWindow},
            {"max_tokens", model.maxOutput}};
}

Json anthropicModels(const std::vector<ModelInfo> &models, const ModelPage &page)
{
    const auto place = [&models](const QString &id) {
        return std::find_if(models.begin(), models.end(),
                            [&id](const ModelInfo &model) { return model.id == id; });
    };
    auto begin = models.begin();
    auto end = models.end();
    if (const auto after = place(page.afterId); after != models.end())
        begin = after + 1;
    const auto before = place(page.beforeId);
    const bool isBackwards = before != models.end();
    if (isBackwards)
        end = before;
    const auto limit = std::clamp(page.limit, 1, 1000);
    const bool hasMore = end - begin > limit;
    if (hasMore && isBackwards)
        begin = end - limit;
    else if (hasMore)
        end = begin + limit;

    Json data = Json::array();
    for (auto model = begin; model < end; ++model)
        data.push_back(anthropicModel(*model));
    return {{"data", data},
            {"has_more", hasMore},
            {"first_id", data.empty() ? Json(nullptr) : data.front()["id"]},
            {"last_id", data.empty() ? Json(nullptr) : data.back()["id"]}};
}

Json lmStudioModels(const std::vector<ModelInfo> &models)
{
    Json data = Json::array();
    for (const ModelInfo &model : models)
        data.push_back({{"id", model.id.toStdString()},
                        {"object", "model"},
                        {"type", "vlm"},
                        {"publisher", ModelInfo::kOwner},
                        {"arch", "claude"},
                        {"compatibility_type", "api"},
                        {"state", "loaded"},
                        {"max_context_length", model.contextWindow},
                        {"loaded_context_length", model.contextWindow},
                        {"capabilities", Json::array({"tool_use"})}});
    return {{"object", "list"}, {"data", std::move(data)}};
}
