// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/modellist.h"

#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownModels = 6; // without scrolling
constexpr int kNameColumns = 28; // characters, at most
enum ModelColumn { NameColumn, ModelNameColumn, EffortColumn, ContextColumn, ModelColumnCount };

} // namespace

ModelList::ModelList(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_table(new QTableWidget(0, ModelColumnCount, this))
    , m_refresh(new QPushButton(this))
    , m_test(new QPushButton(tr("&Test the selected model"), this))
    , m_result(new Banner(Theme::Tone::Neutral, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(this, 2));
    m_table->setObjectName(u"modelTable"_s);
    m_table->setAccessibleName(tr("Models there are"));
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Model"), tr("Efforts"), tr("Context, tokens")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::space(this, 7));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Names are short or, with a date, too long; the efforts want what is left.
    m_table->horizontalHeader()->setMaximumSectionSize(Theme::columns(this, kNameColumns));
    m_table->horizontalHeader()->setSectionResizeMode(EffortColumn, QHeaderView::Stretch);
    m_table->setFixedHeight(Theme::space(this, 7) * (kShownModels + 1));
    m_test->setObjectName(u"testModel"_s);
    m_test->setToolTip(tr("Asks it for a few words; uses a few tokens"));
    m_refresh->setObjectName(u"refreshModels"_s);
    m_refresh->setToolTip(tr("Starts Claude Code and reads its list; uses nothing"));
    m_result->setObjectName(u"modelResult"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addStretch();
    layout->addWidget(m_table);
    layout->addLayout(row);
    layout->addWidget(m_result);

    connect(m_refresh, &QPushButton::clicked, &state, &AppState::requestModels);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (const QString name = selected(); !name.isEmpty())
            m_state.requestModelTest(name);
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ModelList::updateTest);
    connect(&state, &AppState::modelsChanged, this, &ModelList::updateModels);
    connect(&state, &AppState::modelTestChanged, this, &ModelList::updateTest);
    connect(&state, &AppState::serverChanged, this, &ModelList::updateTest);
    updateModels();
}

void ModelList::updateModels()
{
    const QString before = selected();
    const QList<ModelInfo> &models = m_state.models();
    m_table->setRowCount(int(models.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ModelInfo &model = models.at(row);
        const auto put = [this, row](int column, const QString &text) {
            auto *item = new QTableWidgetItem(text.isEmpty() ? Format::dash() : text);
            item->setToolTip(text);
            m_table->setItem(row, column, item);
        };
        put(NameColumn, model.id);
        put(ModelNameColumn, model.resolvedId.isEmpty() ? model.displayName : model.resolvedId);
        put(EffortColumn, model.efforts.join(u", "_s));
        put(ContextColumn,
            model.contextWindow > 0 ? Format::compact(model.contextWindow) : QString());
        if (model.id == before)
            m_table->setCurrentCell(
                row, 0, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    for (const int column : {NameColumn, ModelNameColumn, ContextColumn}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + Theme::space(this, 3));
    }
    m_refresh->setText(m_state.areModelsRefreshing() ? tr("Asking…") : tr("&Ask Claude Code"));
    m_refresh->setEnabled(!m_state.areModelsRefreshing());
    updateTest();
}

void ModelList::updateTest()
{
    const bool runs = !m_state.testedModel().isEmpty() && !m_state.modelTest();
    m_test->setText(runs ? tr("Waiting for the answer…") : tr("&Test the selected model"));
    m_test->setEnabled(!runs && m_state.isRunning() && !selected().isEmpty());
    const std::optional<SelfTestResult> &result = m_state.modelTest();
    m_result->setVisible(!m_state.modelsProblem().isEmpty() || result.has_value());
    if (!m_state.modelsProblem().isEmpty())
        m_result->setMessage(Theme::Tone::Bad,
                             tr("The list of models could not be read.") + u'\n'
                                 + m_state.modelsProblem());
    else if (result && result->ok)
        m_result->setMessage(
            Theme::Tone::Good,
            tr("%1: %2 answered “%3”; first token after %4, complete after %5.")
                .arg(m_state.testedModel(), result->model, result->reply.simplified().left(120),
                     Format::duration(result->firstTokenMs), Format::duration(result->totalMs)));
    else if (result)
        m_result->setMessage(Theme::Tone::Bad,
                             tr("%1: %2").arg(m_state.testedModel(), Format::failure(*result)));
}

QString ModelList::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_table->item(rows.first().row(), NameColumn)->text();
}
