// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/turndetails.h"

#include "core/status/turnrecord.h"
#include "ui/activitymodel.h"
#include "ui/format.h"
#include "ui/pages/activity/timingbar.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TurnDetails)
};

QString routeText(TurnRecord::Route route)
{
    switch (route) {
    case TurnRecord::Route::None:
        return Format::dash();
    case TurnRecord::Route::Warm:
        return Words::tr("Warm worker, new conversation");
    case TurnRecord::Route::Hot:
        return Words::tr("Continued in the conversation's worker");
    case TurnRecord::Route::Held:
        return Words::tr("Tool results to the waiting worker");
    }
    return {};
}

QString modelText(const TurnRecord &turn)
{
    if (turn.model.isEmpty() || turn.model == turn.requestedModel)
        return turn.requestedModel;
    return Words::tr("%1, asked for as %2").arg(turn.model, turn.requestedModel);
}

QString timesText(const TurnRecord &turn)
{
    if (turn.totalMs < 0)
        return turn.firstTokenMs < 0
            ? Format::dash()
            : Words::tr("first token after %1").arg(Format::duration(turn.firstTokenMs));
    return Words::tr("%1 in the queue, first token after %2, complete after %3")
        .arg(Format::duration(std::max<qint64>(0, turn.queueMs)),
             Format::duration(turn.firstTokenMs), Format::duration(turn.totalMs));
}

QString tokensText(const TurnRecord &turn)
{
    const TokenUsage &usage = turn.usage;
    if (usage == TokenUsage())
        return Format::dash();
    QString text = Words::tr("%1 in, %2 written to the cache, %3 from the cache, %4 out")
                       .arg(Format::count(usage.input), Format::count(usage.cacheCreation),
                            Format::count(usage.cacheRead), Format::count(usage.output));
    if (usage.thinking > 0)
        text = Words::tr("%1 (%2 of them thinking)").arg(text, Format::count(usage.thinking));
    return text;
}

} // namespace

TurnDetails::TurnDetails(QWidget *parent)
    : QFrame(parent)
    , m_bar(new TimingBar(this))
    , m_error(new Banner(Theme::Tone::Bad, {}, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Details"), this);
    outer->addWidget(card);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(this, 3));
    grid->setVerticalSpacing(Theme::space(this, 1.5));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_model = addField(grid, 0, 0, tr("Model"));
    m_endpoint = addField(grid, 0, 2, tr("Endpoint"));
    m_outcome = addField(grid, 1, 0, tr("Outcome"));
    m_key = addField(grid, 1, 2, tr("Key"));
    m_route = addField(grid, 2, 0, tr("Worker"));
    m_id = addField(grid, 2, 2, tr("Request ID"));
    m_tokens = addField(grid, 3, 0, tr("Tokens"), 3);
    m_times = addField(grid, 4, 0, tr("Timing"), 3);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_error);
    card->body()->addLayout(grid);
    card->body()->addWidget(m_bar);
}

ElidedLabel *TurnDetails::addField(QGridLayout *grid, int row, int column, const QString &label,
                                   int span)
{
    auto *caption = new DimLabel(label, this);
    caption->setWordWrap(false);
    auto *value = new ElidedLabel(Qt::ElideRight, this);
    value->setAccessibleName(label);
    grid->addWidget(caption, row, column);
    grid->addWidget(value, row, column + 1, 1, span);
    return value;
}

void TurnDetails::setTurn(const TurnRecord &turn)
{
    m_id->setText(turn.id);
    m_key->setText(turn.keyName.isEmpty() ? Format::dash() : turn.keyName);
    m_endpoint->setText(turn.stream ? tr("%1, streamed").arg(turn.endpoint) : turn.endpoint);
    m_model->setText(modelText(turn));
    const QString state = ActivityModel::stateText(turn.state);
    m_outcome->setText(turn.outcome.isEmpty() ? state : tr("%1 (%2)").arg(state, turn.outcome));
    m_route->setText(routeText(turn.route));
    m_times->setText(timesText(turn));
    m_tokens->setText(tokensText(turn));
    m_bar->setTurn(turn);
    m_error->setMessage(Theme::Tone::Bad, turn.error);
    m_error->setVisible(!turn.error.isEmpty());
}
