// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connectpage.h"

#include "core/clients/clientguide.h"
#include "ui/appstate.h"
#include "ui/pages/connect/clientview.h"
#include "ui/theme.h"
#include "ui/widgets/sidebar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

QString symbolOf(ClientGuide::Group group)
{
    switch (group) {
    case ClientGuide::Group::Agents:
        return u"terminal"_s;
    case ClientGuide::Group::Editors:
        return u"edit"_s;
    case ClientGuide::Group::Apps:
        return u"conversations"_s;
    case ClientGuide::Group::Code:
        return u"code"_s;
    }
    return {};
}

} // namespace

ConnectPage::ConnectPage(AppState &state, const ClientPlaces &places, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_list(new Sidebar(this))
    , m_models(new QComboBox(this))
    , m_view(new ClientView(state, places, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QVBoxLayout;
    const int margin = Theme::space(this, 4);
    side->setContentsMargins(margin, margin, 0, margin);
    side->setSpacing(Theme::space(this, 2));
    auto *label = new QLabel(tr("&Model for the set-up"), this);
    label->setBuddy(m_models);
    side->addWidget(label);
    side->addWidget(m_models);
    side->addWidget(m_list, 1);
    layout->addLayout(side);
    layout->addWidget(m_view, 1);

    m_models->setEditable(true);
    m_models->setInsertPolicy(QComboBox::NoInsert);
    m_models->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_models->setObjectName(u"connectModel"_s);
    m_models->setAccessibleName(tr("Model for the set-up"));
    m_models->view()->setAccessibleName(tr("Models"));
    m_list->setObjectName(u"clientList"_s);
    m_list->setAccessibleName(tr("Clients"));
    m_list->setCompact(true);
    buildList();
    fillModels();

    connect(m_list, &Sidebar::currentRowChanged, this, [this] {
        m_state.memory().setValue(u"connect/client"_s, currentClient());
        update();
    });
    connect(m_models, &QComboBox::currentTextChanged, this, &ConnectPage::update);
    connect(m_view, &ClientView::settingsRequested, this, &ConnectPage::settingsRequested);
    connect(&state, &AppState::serverChanged, this, &ConnectPage::update);
    connect(&state, &AppState::tokenChanged, this, &ConnectPage::update);
    connect(&state, &AppState::settingsChanged, this, [this] {
        fillModels();
        update();
    });
    showClient(state.memory().value(u"connect/client"_s, u"opencode"_s).toString());
    if (currentClient().isEmpty())
        showClient(u"opencode"_s);
}

QString ConnectPage::title() const
{
    return tr("Connect");
}

QString ConnectPage::symbol() const
{
    return u"connect"_s;
}

void ConnectPage::showClient(const QString &id)
{
    if (const qsizetype row = m_ids.indexOf(id); row >= 0 && !id.isEmpty())
        m_list->setCurrentRow(int(row));
}

QString ConnectPage::currentClient() const
{
    return m_ids.value(m_list->currentRow());
}

void ConnectPage::buildList()
{
    std::optional<ClientGuide::Group> group;
    for (const ClientGuide &guide : ClientGuide::all({})) {
        if (group != guide.group) {
            group = guide.group;
            m_list->addHeading(ClientGuide::groupTitle(guide.group));
            m_ids.append(QString());
        }
        m_list->addEntry(guide.title, symbolOf(guide.group));
        m_ids.append(guide.id);
    }
}

void ConnectPage::fillModels()
{
    // What was typed stays; what was only the default follows it.
    const QString known = m_models->property("default").toString();
    const QString shown = m_models->currentText();
    const QString byDefault = m_state.settings().defaultModel();
    QStringList models{byDefault, u"opus"_s, u"sonnet"_s, u"haiku"_s};
    for (const auto &[name, target] : m_state.settings().modelMap()) {
        if (!name.contains(u'*'))
            models.append(name);
    }
    models.removeDuplicates();
    const QSignalBlocker blocker(m_models);
    m_models->clear();
    m_models->addItems(models);
    m_models->setProperty("default", byDefault);
    m_models->setCurrentText(shown.isEmpty() || shown == known ? byDefault : shown);
}

QString ConnectPage::model() const
{
    const QString typed = m_models->currentText().trimmed();
    return typed.isEmpty() ? m_state.settings().defaultModel() : typed;
}

void ConnectPage::update()
{
    const QString client = currentClient();
    if (!client.isEmpty())
        m_view->show(client,
                     {m_state.baseUrl(), QString::fromUtf8(m_state.token().token), model()});
}
