// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/turndetails.h"

#include "core/status/turnrecord.h"
#include "ui/activitymodel.h"
#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/pages/activity/timingbar.h"
#include "ui/pages/activity/turnexport.h"
#include "ui/pages/conversations/transcriptview.h"
#include "ui/symbolicon.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagescroller.h"
#include "ui/widgets/pilltabs.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

struct TurnDetailsWords
{
    Q_DECLARE_TR_FUNCTIONS(TurnDetails)
};

QString routeText(TurnRecord::Route route)
{
    switch (route) {
    case TurnRecord::Route::None:
        return Format::dash();
    case TurnRecord::Route::Warm:
        return TurnDetailsWords::tr("Warm worker, new conversation");
    case TurnRecord::Route::Hot:
        return TurnDetailsWords::tr("Continued in the conversation's worker");
    case TurnRecord::Route::Held:
        return TurnDetailsWords::tr("Tool results to the waiting worker");
    }
    return {};
}

QString modelText(const TurnRecord &turn)
{
    if (turn.model.isEmpty() || turn.model == turn.requestedModel)
        return turn.requestedModel;
    return TurnDetailsWords::tr("%1, asked for as %2").arg(turn.model, turn.requestedModel);
}

QString tokensText(const TurnRecord &turn)
{
    const TokenUsage &usage = turn.usage;
    if (usage == TokenUsage())
        return Format::dash();
    QString text = TurnDetailsWords::tr("%1 in, %2 written to the cache, %3 from the cache, %4 out")
                       .arg(Format::count(usage.input), Format::count(usage.cacheCreation),
                            Format::count(usage.cacheRead), Format::count(usage.output));
    if (usage.thinking > 0)
        text = TurnDetailsWords::tr("%1 (%2 of them thinking)")
                   .arg(text, Format::count(usage.thinking));
    return text;
}

} // namespace

TurnDetails::TurnDetails(AppState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_tabs(new PillTabs(this))
    , m_pages(new QStackedWidget(this))
    , m_content(new QStackedWidget(this))
    , m_transcript(new TranscriptView(this))
    , m_noContent(new EmptyState(u"privacy"_s, {}, {}, this))
    , m_privacy(new QPushButton(tr("&Privacy settings…"), this))
    , m_curl(new QPushButton(tr("Copy as c&url"), this))
    , m_legend(new DimLabel({}, this))
    , m_bar(new TimingBar(this))
    , m_error(new Banner(Theme::Tone::Bad, {}, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card({}, this);
    outer->addWidget(card);
    m_tabs->setObjectName(u"turnTabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->addTab(tr("Details"));
    m_tabs->addTab(tr("Question and answer"));
    m_curl->setObjectName(u"turnCurl"_s);
    m_curl->setToolTip(tr("A command that sends such a request, with the token"));
    m_curl->setIcon(symbolIcon(u"copy"));
    auto *header = new QHBoxLayout;
    header->addWidget(m_tabs);
    header->addStretch();
    header->addWidget(m_curl);
    card->body()->addLayout(header);
    m_pages->addWidget(buildFacts());
    m_pages->addWidget(buildContent());
    card->body()->addWidget(m_pages, 1);

    connect(m_curl, &QPushButton::clicked, this, &TurnDetails::curlRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        if (tab == 1)
            m_state.requestContent(m_turnId);
    });
    connect(m_privacy, &QPushButton::clicked, this,
            [this] { emit settingsRequested(u"privacy"_s); });
    connect(&state, &AppState::contentChanged, this, &TurnDetails::updateContent);
    connect(&state, &AppState::settingsChanged, this, &TurnDetails::updateContent);
    updateContent();
}

QWidget *TurnDetails::buildFacts()
{
    auto *facts = new PageScroller(this);
    facts->setBare();
    QWidget *page = facts->content();
    QVBoxLayout *layout = facts->contentLayout();
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
    m_applied = addField(grid, 4, 0, tr("Applied"), 3);
    m_adjusted = addField(grid, 5, 0, tr("Adjusted"), 3);
    m_ignored = addField(grid, 6, 0, tr("Ignored"), 3);
    m_times = addField(grid, 7, 0, tr("Timing"), 3);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_applied->setObjectName(u"turnApplied"_s);
    m_adjusted->setObjectName(u"turnAdjusted"_s);
    m_ignored->setObjectName(u"turnIgnored"_s);
    m_bar->setObjectName(u"turnTimes"_s);
    m_legend->setObjectName(u"turnLegend"_s);
    layout->addWidget(m_error);
    layout->addLayout(grid);
    layout->addWidget(m_bar);
    layout->addWidget(m_legend);
    layout->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_bar),
                            static_cast<QWidget *>(m_legend)})
        widget->setParent(page);
    return facts;
}

QWidget *TurnDetails::buildContent()
{
    auto *none = new QWidget(this);
    auto *column = new QVBoxLayout(none);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_noContent, 1);
    column->addWidget(m_privacy, 0, Qt::AlignHCenter);
    m_privacy->setObjectName(u"turnPrivacy"_s);
    m_transcript->setObjectName(u"turnTranscript"_s);
    m_content->setObjectName(u"turnContent"_s);
    m_content->addWidget(m_transcript);
    m_content->addWidget(none);
    // The pane is as high as the facts; whoever reads more pulls it up.
    m_content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    return m_content;
}

void TurnDetails::updateContent()
{
    const bool kept = m_state.settings().keepContent() != Settings::KeepContent::Never;
    const bool shown = kept && m_state.content() && m_state.contentTurn() == m_turnId;
    m_transcript->setTranscript(shown ? m_state.content() : TranscriptPtr());
    m_privacy->setVisible(!kept);
    if (!kept)
        m_noContent->setText(tr("What was said is not kept"),
                             tr("The privacy settings say so. Bellhop then forgets each question "
                                "and answer when it is complete."));
    else if (m_state.isContentPending())
        m_noContent->setText(tr("Opening…"), {});
    else
        m_noContent->setText(tr("No longer there"),
                             tr("The questions and answers of the latest requests are held in "
                                "memory until Bellhop quits. This one is older, too large, or "
                                "still running."));
    m_content->setCurrentIndex(shown ? 0 : 1);
}

void TurnDetails::closeTurn()
{
    m_turnId.clear();
    m_state.requestContent({});
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
    const bool isOther = m_turnId != turn.id;
    const bool isRunning = turn.isRunning();
    m_turnId = turn.id;
    m_id->setText(turn.id);
    m_key->setText(turn.keyName.isEmpty() ? Format::dash() : turn.keyName);
    m_endpoint->setText(turn.stream ? tr("%1, streamed").arg(turn.endpoint) : turn.endpoint);
    m_model->setText(modelText(turn));
    const QString state = ActivityModel::stateText(turn.state);
    m_outcome->setText(turn.outcome.isEmpty() ? state : tr("%1 (%2)").arg(state, turn.outcome));
    m_route->setText(routeText(turn.route));
    m_tokens->setText(tokensText(turn));
    const auto names = [](const QStringList &fields) {
        return fields.isEmpty() ? Format::dash() : fields.join(u", "_s);
    };
    m_applied->setText(names(turn.fields.applied));
    m_adjusted->setText(names(turn.fields.adjusted));
    m_ignored->setText(names(turn.fields.ignored));
    m_bar->setTurn(turn);
    m_legend->setText(m_bar->legend());
    m_legend->setVisible(!m_legend->text().isEmpty());
    m_times->setText(isRunning              ? tr("running")
                         : turn.totalMs < 0 ? Format::dash()
                                            : tr("%1 in all").arg(Format::duration(turn.totalMs)));
    m_error->setMessage(Theme::Tone::Bad, Format::failure(turn));
    m_error->setVisible(!turn.error.isEmpty());
    m_curl->setEnabled(!turnAsCurl(turn, {}, {}).isEmpty());
    // A running request is asked for again when it has ended: its answer is there then.
    if (m_tabs->currentIndex() == 1 && (isOther || (m_wasRunning && !isRunning)))
        m_state.requestContent(turn.id);
    else if (isOther)
        updateContent();
    m_wasRunning = isRunning;
}
