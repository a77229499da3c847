// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/modelcatalog.h"

#include "core/settings/settings.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcModels, "bellhop.models", QtInfoMsg)

const QStringList kEfforts{u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s, u"max"_s};
constexpr qsizetype kLongestName = 128;
constexpr size_t kMostModels = 100; // of what the CLI lists
const QString kLongContext = u"[1m]"_s;

// What the CLI does not say. Too small costs a client nothing but an early summary, too large a
// refused request: the smallest current figures where nothing better is known.
struct Capacity
{
    const char *prefix;
    qint64 contextWindow;
    qint64 maxOutput;
};
constexpr Capacity kUsualCapacity{"", 200'000, 64'000};
constexpr std::array kCapacities{
    Capacity{"claude-sonnet-5-5", 1'000'000, 128'000}, Capacity{"claude-3-5-haiku", 200'000, 8'192},
    Capacity{"claude-3-haiku", 200'000, 4'096},        Capacity{"claude-opus-4-0", 200'000, 32'000},
    Capacity{"claude-opus-4-1", 200'000, 32'000},
};

// What the API lists where the CLI's own list does not say; the dearest for names nobody knows, so
// that a limit of cost holds at least.
struct ListPrice
{
    const char *part; // of the name
    ModelPrice price;
};
constexpr std::array kListPrices{
    ListPrice{"haiku", {1, 5}},
    ListPrice{"sonnet", {3, 15}},
    ListPrice{"opus", {5, 25}},
    ListPrice{"", {15, 75}},
};

// "Opus 5.5 · Best for everyday tasks · $4/$20 per Mtok"
std::optional<ModelPrice> priceFrom(const QString &description)
{
    static const QRegularExpression kPrice(
        u"\\$(\\d{1,4}(?:\\.\\d{1,4})?)/\\$(\\d{1,4}(?:\\.\\d{1,4})?) per Mtok"_s);
    const QRegularExpressionMatch match = kPrice.match(description);
    if (!match.hasMatch())
        return {};
    return ModelPrice{match.captured(1).toDouble(), match.captured(2).toDouble()};
}

// For names without a date of their own; clients want a number, and the same one each time.
constexpr qint64 kSomeDay = 1735689600; // 2025-01-01

qint64 createdFrom(const QString &resolvedId)
{
    static const QRegularExpression kDate(u"(20\\d{6})"_s);
    const QRegularExpressionMatch match = kDate.match(resolvedId);
    const QDate date = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
    return date.isValid() ? QDateTime(date, QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch()
                          : kSomeDay;
}

bool fitsPattern(const QString &name, const QString &pattern)
{
    // Not QRegularExpression::wildcardToRegularExpression: its * stops at a slash.
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
    const QRegularExpression regex(QRegularExpression::anchoredPattern(expression),
                                   QRegularExpression::CaseInsensitiveOption);
    return regex.match(name).hasMatch();
}

bool isPattern(const QString &name)
{
    return name.contains(u'*') || name.contains(u'?');
}

// Takes ":high", "-thinking" and "-thinking-8000" off the end.
Thinking takeSuffixes(QString &name)
{
    Thinking thinking;
    const qsizetype colon = name.lastIndexOf(u':');
    if (colon > 0 && kEfforts.contains(name.mid(colon + 1))) {
        thinking.effort = name.mid(colon + 1);
        name.truncate(colon);
    }
    static const QRegularExpression kThinking(u"^(.+)-thinking(?:-(\\d{1,6}))?$"_s);
    const QRegularExpressionMatch match = kThinking.match(name);
    if (match.hasMatch()) {
        thinking.mode = Thinking::Mode::Enabled;
        thinking.visible = true;
        if (match.hasCaptured(2))
            thinking.budgetTokens = match.captured(2).toInt();
        name = match.captured(1);
    }
    return thinking;
}

bool isClaudeId(const QString &name)
{
    // The second form is Bedrock's: us.anthropic.claude-sonnet-4-5-20250929-v1:0
    static const QRegularExpression kClaudeId(
        u"^(([a-z]{2,6}\\.)?anthropic\\.)?claude-[a-z0-9][a-z0-9._@:-]*$"_s);
    return kClaudeId.match(name).hasMatch();
}

} // namespace

void ModelChoice::applyTo(ChatRequest &request) const
{
    request.model = model;
    request.replayModel = replayModel;
    request.price = price;
    request.agentAlias = agentAlias;
    request.systemBefore = systemTexts.before;
    request.systemAfter = systemTexts.after;
    if (request.fallbackModel.isEmpty())
        request.fallbackModel = fallbackModel;
    Thinking &asked = request.thinking;
    if (asked.effort.isEmpty())
        asked.effort = thinking.effort;
    if (asked.mode == Thinking::Mode::Default && thinking.mode != Thinking::Mode::Default) {
        asked.mode = thinking.mode;
        asked.budgetTokens = thinking.budgetTokens;
        asked.visible = asked.visible || thinking.visible;
    }
}

ModelCatalog::ModelCatalog()
    : m_known{
        {u"opus"_s, {}, u"Claude Opus"_s, {}, kEfforts, {}},
        {u"sonnet"_s, {}, u"Claude Sonnet"_s, {}, kEfforts, {}},
        {u"haiku"_s, {}, u"Claude Haiku"_s, {}, {}, {}},
    }
{
    configure(Settings());
}

void ModelCatalog::configure(const Settings &settings)
{
    m_default = settings.defaultModel();
    m_map = settings.agentModels();
    m_agents.clear();
    for (const auto &[alias, model] : std::as_const(m_map))
        m_agents << alias.toLower();
    m_listAgents = settings.agentEnabled();
    // A file that cannot be read any more is no reason to answer nobody.
    m_systemTexts = SystemTexts();
    if (const auto texts = SystemTexts::from(settings.systemTexts()))
        m_systemTexts = *texts;
    else
        qCWarning(lcModels).noquote() << "models/system-texts:" << texts.error().message;
    m_map += settings.modelMap();
    m_refuseUnknown = settings.refusesUnknownModels();
    ++m_revision;
}

bool ModelCatalog::updateFromCli(const Json &initializeResponse)
{
    const Json *models = findValue(initializeResponse, "models");
    if (!models || !models->is_array() || models->empty())
        return false;
    ModelCatalog fresh;
    fresh.m_longContext.clear();
    for (const Json &model : *models) {
        Known row;
        row.value = toQString(stringOr(model, "value")).toLower();
        row.resolved = toQString(stringOr(model, "resolvedModel")).toLower();
        row.displayName = toQString(stringOr(model, "displayName"));
        row.description = toQString(stringOr(model, "description"));
        row.price = priceFrom(row.description);
        if (row.value.isEmpty() || row.value.size() > kLongestName || row.value == u"default")
            continue;
        const Json *efforts = findValue(model, "supportedEffortLevels");
        if (efforts && efforts->is_array() && boolOr(model, "supportsEffort")) {
            for (const Json &effort : *efforts) {
                if (effort.is_string())
                    row.efforts.append(toQString(effort.get_ref<const std::string &>()));
            }
        }
        if (row.value.endsWith(kLongContext)) {
            fresh.m_longContext.append(row.value);
            if (row.resolved.endsWith(kLongContext))
                fresh.m_longContext.append(row.resolved);
        }
        const auto same =
            std::find_if(fresh.m_known.begin(), fresh.m_known.end(),
                         [&row](const Known &known) { return known.value == row.value; });
        if (same != fresh.m_known.end())
            *same = row;
        else if (fresh.m_known.size() < kMostModels)
            fresh.m_known.push_back(row);
    }
    if (fresh.m_known == m_known)
        return false;
    m_known = std::move(fresh.m_known);
    m_longContext = std::move(fresh.m_longContext);
    ++m_revision;
    return true;
}

bool ModelCatalog::updateFromApi(const Json &models)
{
    std::vector<Listed> fresh;
    for (const Json &model : models.is_array() ? models : Json::array()) {
        Listed row;
        row.id = textOr(model, "id").toLower();
        const bool isNew = std::none_of(fresh.cbegin(), fresh.cend(),
                                        [&row](const Listed &other) { return other.id == row.id; });
        if (!isClaudeId(row.id) || row.id.size() > kLongestName || !isNew
            || fresh.size() >= kMostModels)
            continue;
        row.displayName = textOr(model, "display_name").left(kLongestName);
        const QDateTime created = QDateTime::fromString(textOr(model, "created_at"), Qt::ISODate);
        row.created = created.isValid() ? created.toSecsSinceEpoch() : 0;
        row.contextWindow = std::max<qint64>(0, intOr(model, "max_input_tokens"));
        row.maxOutput = std::max<qint64>(0, intOr(model, "max_tokens"));
        fresh.push_back(std::move(row));
    }
    if (fresh == m_listed)
        return false;
    m_listed = std::move(fresh);
    ++m_revision;
    return true;
}

Result<ModelChoice, ChatError> ModelCatalog::resolve(const QString &requested) const
{
    const QString name = requested.trimmed().toLower();
    if (std::optional<ModelChoice> choice = choose(name))
        return completed(std::move(*choice), name);
    if (!m_refuseUnknown) {
        ModelChoice choice = defaultChoice();
        choice.isSubstitute = true;
        return completed(std::move(choice), name);
    }
    QString shown = requested.left(kLongestName);
    if (requested.size() > kLongestName)
        shown += u'…';
    return ChatError{
        ChatError::Kind::UnknownModel,
        u"The model '%1' does not exist here. Use opus, sonnet, haiku or a claude-… name, see "
        "GET /v1/models, or add it to the names of other models in Bellhop's settings."_s.arg(
            shown),
        u"model"_s,
        0,
        {},
        true};
}

ModelChoice ModelCatalog::defaultChoice() const
{
    // A default that nobody knows is the user's word: Claude says what is wrong with it.
    return chooseWithPath(m_default.toLower())
        .value_or(ModelChoice{m_default, {}, m_default, {}, false, {}, {}, {}, {}});
}

std::optional<ModelChoice> ModelCatalog::choose(const QString &name) const
{
    return name.isEmpty() || name == u"default" ? defaultChoice() : chooseWithPath(name);
}

std::optional<ModelChoice> ModelCatalog::chooseWithPath(const QString &name) const
{
    if (name.size() > kLongestName)
        return {};
    // The name as it is, then without what stands in front: "anthropic/claude-…", "models/gpt-4".
    if (std::optional<ModelChoice> choice = chooseNamed(name))
        return choice;
    const qsizetype slash = name.lastIndexOf(u'/');
    if (slash >= 0) {
        if (std::optional<ModelChoice> choice = chooseNamed(name.mid(slash + 1)))
            return choice;
    }
    for (const auto &[from, to] : m_map) {
        if (from == u"*")
            return chooseTarget(to);
    }
    return {};
}

std::optional<ModelChoice> ModelCatalog::chooseNamed(const QString &full) const
{
    QString name = full;
    const Thinking thinking = takeSuffixes(name);
    const auto withSuffix = [&thinking](std::optional<ModelChoice> choice) {
        if (choice && !thinking.effort.isEmpty())
            choice->thinking.effort = thinking.effort;
        if (choice && thinking.mode != Thinking::Mode::Default) {
            choice->thinking.mode = thinking.mode;
            choice->thinking.budgetTokens = thinking.budgetTokens;
            choice->thinking.visible = thinking.visible;
        }
        return choice;
    };

    const auto asAgent = [this](const QString &from, std::optional<ModelChoice> choice) {
        if (choice && m_agents.contains(from.toLower()))
            choice->agentAlias = from;
        return choice;
    };
    for (const auto &[from, to] : m_map) {
        if (from.toLower() == full)
            return asAgent(from, chooseTarget(to));
    }
    for (const auto &[from, to] : m_map) {
        if (from.toLower() == name)
            return asAgent(from, withSuffix(chooseTarget(to)));
    }
    if (const Known *row = known(name))
        return withSuffix(choiceOf(*row));
    for (const auto &[from, to] : m_map) {
        if (isPattern(from) && from != u"*" && fitsPattern(name, from))
            return asAgent(from, withSuffix(chooseTarget(to)));
    }
    if (std::optional<ModelChoice> choice = chooseClaude(name))
        return withSuffix(choice);
    return {};
}

std::optional<ModelChoice> ModelCatalog::chooseTarget(const QString &target) const
{
    const qsizetype mark = target.indexOf(ModelChoice::kFallbackMark);
    QString name = target.left(mark).toLower(); // -1: all of it
    name = name.mid(name.lastIndexOf(u'/') + 1);
    const Thinking thinking = takeSuffixes(name);
    std::optional<ModelChoice> choice;
    if (const Known *row = known(name))
        choice = choiceOf(*row);
    else
        choice = chooseClaude(name);
    if (choice)
        choice->thinking = thinking;
    const std::optional<ModelChoice> fallback =
        choice && mark >= 0 ? chooseTarget(target.mid(mark + 1)) : std::nullopt;
    if (fallback)
        choice->fallbackModel = fallback->model;
    return choice;
}

std::optional<ModelChoice> ModelCatalog::chooseClaude(const QString &name) const
{
    if (m_longContext.contains(name))
        return ModelChoice{name, name, name, {}, false, {}, {}, {}, {}};
    if (!isClaudeId(name))
        return {};
    const auto same = std::find_if(m_known.cbegin(), m_known.cend(),
                                   [&name](const Known &row) { return row.resolved == name; });
    return ModelChoice{
        name, name, same == m_known.cend() ? name : same->displayName, {}, false, {}, {}, {}, {}};
}

ModelChoice ModelCatalog::choiceOf(const Known &row)
{
    return {row.value, row.resolved, row.displayName, {}, false, {}, {}, {}, {}};
}

const ModelCatalog::Known *ModelCatalog::known(const QString &name) const
{
    const auto it = std::find_if(m_known.cbegin(), m_known.cend(),
                                 [&name](const Known &row) { return row.value == name; });
    return it == m_known.cend() ? nullptr : &*it;
}

ModelChoice ModelCatalog::completed(ModelChoice choice, const QString &requested) const
{
    choice.price = priceOf(choice);
    choice.systemTexts = m_systemTexts.forModel(requested.isEmpty() ? m_default : requested);
    return choice;
}

ModelPrice ModelCatalog::priceOf(const ModelChoice &choice) const
{
    for (const Known &row : m_known) {
        const bool isSame = row.value == choice.model
            || (!row.resolved.isEmpty() && row.resolved == choice.replayModel);
        if (isSame && row.price)
            return *row.price;
    }
    const QString name = choice.replayModel.isEmpty() ? choice.model : choice.replayModel;
    return std::find_if(
               kListPrices.cbegin(), kListPrices.cend(),
               [&name](const ListPrice &row) { return name.contains(QLatin1StringView(row.part)); })
        ->price;
}

std::vector<ModelInfo> ModelCatalog::list() const
{
    std::vector<ModelInfo> rows;
    for (const Known &row : m_known)
        rows.push_back(infoFor(row.value, choiceOf(row)));
    for (const QString &alias : m_listAgents ? m_agents : QStringList()) {
        const std::optional<ModelChoice> choice = isPattern(alias) ? std::nullopt : choose(alias);
        if (!choice)
            continue;
        rows.push_back(infoFor(alias, *choice));
        rows.back().displayName = u"%1 with tools"_s.arg(rows.back().displayName);
    }
    for (const Known &row : m_known) {
        const bool isListed =
            std::any_of(rows.cbegin(), rows.cend(),
                        [&row](const ModelInfo &info) { return info.id == row.resolved; });
        if (!row.resolved.isEmpty() && !isListed)
            rows.push_back(infoFor(row.resolved, choiceOf(row)));
    }
    for (const Listed &listed : m_listed) {
        const bool isListed =
            std::any_of(rows.cbegin(), rows.cend(),
                        [&listed](const ModelInfo &info) { return info.id == listed.id; });
        const std::optional<ModelChoice> choice = isListed ? std::nullopt : choose(listed.id);
        if (choice)
            rows.push_back(infoFor(listed.id, *choice));
    }
    return rows;
}

// The API knows its own models best.
void ModelCatalog::describe(const Listed &listed, ModelInfo &info) const
{
    if (!listed.displayName.isEmpty())
        info.displayName = listed.displayName;
    if (listed.created > 0)
        info.created = listed.created;
    if (listed.contextWindow > 0)
        info.contextWindow = listed.contextWindow;
    if (listed.maxOutput > 0)
        info.maxOutput = listed.maxOutput;
}

std::optional<ModelInfo> ModelCatalog::find(const QString &id) const
{
    const std::optional<ModelChoice> choice = choose(id.trimmed().toLower());
    if (!choice || id.trimmed().isEmpty())
        return {};
    return infoFor(id, *choice);
}

ModelInfo ModelCatalog::infoFor(const QString &id, const ModelChoice &choice) const
{
    ModelInfo info;
    info.id = id;
    info.resolvedId = choice.replayModel;
    info.displayName = choice.displayName;
    const auto row = std::find_if(m_known.cbegin(), m_known.cend(), [&choice](const Known &known) {
        return known.value == choice.model
            || (!known.resolved.isEmpty() && known.resolved == choice.replayModel);
    });
    if (row != m_known.cend()) {
        info.description = row->description;
        info.efforts = row->efforts;
    }
    const auto exact =
        std::find_if(kCapacities.cbegin(), kCapacities.cend(), [&choice](const Capacity &row) {
            return choice.replayModel.startsWith(QLatin1String(row.prefix));
        });
    const Capacity &capacity = exact == kCapacities.cend() ? kUsualCapacity : *exact;
    info.contextWindow = capacity.contextWindow;
    info.maxOutput = capacity.maxOutput;
    if (choice.model.endsWith(kLongContext) || choice.replayModel.endsWith(kLongContext))
        info.contextWindow = 1'000'000;
    info.created = createdFrom(choice.replayModel);
    for (const Listed &listed : m_listed) {
        if (listed.id == info.id.toLower())
            describe(listed, info);
    }
    return info;
}
