// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/systemtextseditor.h"

#include "ui/symbolicon.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextLines = 3;

} // namespace

SystemTextsEditor::SystemTextsEditor(QWidget *parent)
    : SettingEditor(parent)
    , m_names(new QComboBox(this))
    , m_add(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_before(new QPlainTextEdit(this))
    , m_after(new QPlainTextEdit(this))
    , m_texts(new QWidget(this))
    , m_file(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(this, 2));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(this, 1));
    // A name is typed into the box and added; choosing one shows its texts.
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->lineEdit()->setPlaceholderText(tr("Name or pattern, such as gpt-4*"));
    m_names->setObjectName(u"textsName"_s);
    m_names->setAccessibleName(tr("Model name the texts belong to"));
    const auto dress = [this](QToolButton *tool, const QString &text, const QString &symbol) {
        tool->setAutoRaise(true);
        tool->setIcon(symbolIcon(symbol));
        tool->setIconSize(QSize(Theme::iconSize(this), Theme::iconSize(this)));
        tool->setFocusPolicy(Qt::StrongFocus);
        tool->setToolTip(text);
        tool->setAccessibleName(text);
    };
    dress(m_add, tr("Add texts for this name"), u"add"_s);
    dress(m_remove, tr("Remove the texts of this name"), u"remove"_s);
    m_add->setObjectName(u"textsAdd"_s);
    m_remove->setObjectName(u"textsRemove"_s);
    row->addWidget(m_names, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *grid = new QGridLayout(m_texts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::space(this, 2));
    const auto addText = [&](const QString &title, QPlainTextEdit *edit, const QString &name) {
        auto *label = new QLabel(title, m_texts);
        label->setBuddy(edit);
        const int line = grid->rowCount();
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(edit, line, 1);
        edit->setObjectName(name);
        edit->setAccessibleName(title);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(fontMetrics().lineSpacing() * kTextLines + Theme::space(this, 4));
        edit->installEventFilter(this);
        connect(edit, &QPlainTextEdit::textChanged, this, &SettingEditor::edited);
    };
    addText(tr("Before"), m_before, u"textsBefore"_s);
    addText(tr("After"), m_after, u"textsAfter"_s);
    m_file->setAccessibleName(tr("File with the texts"));
    layout->addLayout(row);
    layout->addWidget(m_texts);
    layout->addWidget(m_file);
    setFocusProxy(m_names);

    connect(m_add, &QToolButton::clicked, this, &SystemTextsEditor::add);
    connect(m_names->lineEdit(), &QLineEdit::returnPressed, this, &SystemTextsEditor::add);
    connect(m_remove, &QToolButton::clicked, this, &SystemTextsEditor::remove);
    connect(m_names, &QComboBox::activated, this, &SystemTextsEditor::showName);
    connect(m_names, &QComboBox::editTextChanged, this, &SystemTextsEditor::updateButtons);
    connect(m_file, &QLineEdit::editingFinished, this, &SettingEditor::committed);
    updateButtons();
}

void SystemTextsEditor::load(const Settings &settings)
{
    const QString text = settings.systemTexts();
    const bool isFile = !text.isEmpty() && !text.startsWith(u'{');
    for (QWidget *widget : {static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_add),
                            static_cast<QWidget *>(m_remove), m_texts})
        widget->setVisible(!isFile);
    m_file->setVisible(isFile);
    m_file->setText(isFile ? text : QString());
    const std::optional<Json> rows = isFile ? std::nullopt : parseJson(text.toUtf8());
    m_rows = rows && rows->is_object() ? *rows : Json::object();
    const QSignalBlocker quiet(m_names);
    const QString before = m_shown;
    m_names->clear();
    for (const auto &[name, texts] : m_rows.items())
        m_names->addItem(toQString(name));
    m_names->setCurrentIndex(std::max(0, m_names->findText(before)));
    if (m_names->count() == 0)
        m_names->setEditText({});
    showName();
}

Result<QVariant> SystemTextsEditor::value() const
{
    if (!m_file->isHidden())
        return Settings::parse(Settings::Key::SystemTexts, m_file->text().trimmed());
    return Settings::parse(Settings::Key::SystemTexts,
                           m_rows.empty() ? QString() : QString::fromUtf8(dumpJsonBytes(m_rows)));
}

void SystemTextsEditor::setLocked(bool locked)
{
    m_locked = locked;
    m_before->setReadOnly(locked);
    m_after->setReadOnly(locked);
    m_file->setReadOnly(locked);
    updateButtons();
}

bool SystemTextsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        take();
    return SettingEditor::eventFilter(watched, event);
}

void SystemTextsEditor::add()
{
    const QString name = m_names->currentText().trimmed();
    if (m_locked || name.isEmpty() || findValue(m_rows, name.toUtf8().constData()))
        return;
    m_rows[name.toStdString()] = {{"before", ""}, {"after", ""}};
    const QSignalBlocker quiet(m_names);
    m_names->addItem(name);
    m_names->setCurrentIndex(m_names->count() - 1);
    showName();
    m_before->setFocus();
}

void SystemTextsEditor::remove()
{
    if (m_shown.isEmpty())
        return;
    m_rows.erase(m_shown.toStdString());
    m_shown.clear();
    emit committed();
}

void SystemTextsEditor::showName()
{
    const QString name = m_names->currentText();
    const Json *texts = findValue(m_rows, name.toUtf8().constData());
    m_shown = texts ? name : QString();
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietAfter(m_after);
    m_before->setPlainText(texts ? toQString(stringOr(*texts, "before")) : QString());
    m_after->setPlainText(texts ? toQString(stringOr(*texts, "after")) : QString());
    updateButtons();
}

void SystemTextsEditor::take()
{
    if (m_shown.isEmpty() || m_locked)
        return;
    Json texts = Json::object();
    const auto put = [&texts](const char *key, const QString &text) {
        if (!text.trimmed().isEmpty())
            texts[key] = text.toStdString();
    };
    put("before", m_before->toPlainText());
    put("after", m_after->toPlainText());
    Json &known = m_rows[m_shown.toStdString()];
    if (known == texts)
        return;
    known = std::move(texts);
    emit committed();
}

void SystemTextsEditor::updateButtons()
{
    const QString name = m_names->currentText().trimmed();
    const bool isKnown = findValue(m_rows, name.toUtf8().constData());
    m_add->setEnabled(!m_locked && !name.isEmpty() && !isKnown);
    m_remove->setEnabled(!m_locked && isKnown);
    m_texts->setEnabled(!m_shown.isEmpty() && isKnown);
}
