// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/autostartrow.h"

#include "ui/appstate.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

AutostartRow::AutostartRow(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_box(new QCheckBox(this))
    , m_problem(new Banner(Theme::Tone::Bad, {}, this))
{
    auto *title = new QLabel(tr("Start at &login"), this);
    title->setBuddy(m_box);
    auto *description =
        new DimLabel(tr("Bellhop is there for your clients as soon as you are logged in."), this);
    m_box->setObjectName(u"autostart"_s);
    m_box->setAccessibleName(tr("Start at login"));
    m_box->setAccessibleDescription(description->text());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::space(this, 0.5));
    texts->addWidget(title);
    texts->addWidget(description);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(this, 3));
    row->addLayout(texts, 1);
    row->addWidget(m_box, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(this, 1), 0, Theme::space(this, 1));
    layout->addLayout(row);
    layout->addWidget(m_problem);

    connect(m_box, &QCheckBox::clicked, &state, &AppState::autostartChangeRequested);
    connect(&state, &AppState::autostartChanged, this, &AutostartRow::update);
    update();
}

void AutostartRow::update()
{
    const AutostartStatus &status = m_state.autostart();
    m_box->setEnabled(status.supported);
    m_box->setChecked(status.enabled);
    m_problem->setMessage(Theme::Tone::Bad, status.problem);
    m_problem->setVisible(!status.problem.isEmpty());
}
