// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingeditor.h"

#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMap>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingEditor)
};

constexpr int kFieldColumns = 26; // characters
// The arrows are often held or clicked several times; each value on the way need not be applied.
constexpr auto kStepPause = 500ms;

QHBoxLayout *bareLayout(QWidget *widget)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

// Takes any number that is typed, so that one out of range can be refused with the reason, while
// the arrows stay inside. Scrolling a page never changes a value the pointer happens to be over.
class NumberBox final : public QSpinBox
{
public:
    NumberBox(const Settings::Info &info, QWidget *parent)
        : QSpinBox(parent)
        , m_info(info)
    {
        setRange(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
        setGroupSeparatorShown(false);
        setFocusPolicy(Qt::StrongFocus);
        setAlignment(Qt::AlignRight);
        setStepType(info.maximum > 1000 && info.key != Settings::Key::Port
                        ? QAbstractSpinBox::AdaptiveDecimalStepType
                        : QAbstractSpinBox::DefaultStepType);
        m_settle.setSingleShot(true);
        if (info.unit)
            setSuffix(u' ' + QCoreApplication::translate("Settings", info.unit));
    }

    void stepBy(int steps) override
    {
        QSpinBox::stepBy(steps);
        setValue(int(std::clamp<qint64>(value(), m_info.minimum, m_info.maximum)));
        m_settle.start(kStepPause);
    }

    QTimer &settle() { return m_settle; } // runs out when the stepping is over

protected:
    StepEnabled stepEnabled() const override
    {
        StepEnabled result;
        result.setFlag(StepUpEnabled, value() < m_info.maximum);
        result.setFlag(StepDownEnabled, value() > m_info.minimum);
        return result;
    }

    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QSpinBox::wheelEvent(event);
        else
            event->ignore();
    }

private:
    const Settings::Info &m_info;
    QTimer m_settle;
};

class NumberEditor final : public SettingEditor
{
public:
    NumberEditor(const Settings::Info &info, QWidget *parent)
        : SettingEditor(parent)
        , m_key(info.key)
        , m_box(new NumberBox(info, this))
    {
        bareLayout(this)->addWidget(m_box);
        setFocusProxy(m_box);
        m_box->setMinimumWidth(Theme::columns(this, kFieldColumns));
        connect(m_box, &QSpinBox::textChanged, this, &SettingEditor::edited);
        connect(m_box, &QSpinBox::editingFinished, this, &SettingEditor::committed);
        connect(&m_box->settle(), &QTimer::timeout, this, &SettingEditor::committed);
    }

    void load(const Settings &settings) override
    {
        const QSignalBlocker quiet(m_box); // only the user edits
        m_box->setValue(settings.value(m_key).toInt());
    }
    Result<QVariant> value() const override
    {
        return Settings::parse(m_key, QString::number(m_box->value()));
    }
    void setLocked(bool locked) override { m_box->setEnabled(!locked); }

private:
    Settings::Key m_key;
    NumberBox *m_box;
};

class TextEditor final : public SettingEditor
{
public:
    TextEditor(const Settings::Info &info, QWidget *parent)
        : SettingEditor(parent)
        , m_key(info.key)
        , m_wide(info.kind == Settings::Kind::TextList)
        , m_line(new QLineEdit(this))
    {
        bareLayout(this)->addWidget(m_line);
        setFocusProxy(m_line);
        m_line->setMinimumWidth(Theme::columns(this, kFieldColumns));
        if (m_wide)
            m_line->setPlaceholderText(Words::tr("none; several are separated by commas"));
        connect(m_line, &QLineEdit::textEdited, this, &SettingEditor::edited);
        connect(m_line, &QLineEdit::editingFinished, this, &SettingEditor::committed);
    }

    void load(const Settings &settings) override
    {
        m_line->setText(Settings::toText(m_key, settings.value(m_key)));
        m_line->setCursorPosition(0);
    }
    Result<QVariant> value() const override
    {
        return Settings::parse(m_key, m_line->text().trimmed());
    }
    void setLocked(bool locked) override
    {
        m_line->setReadOnly(locked);
        m_line->setEnabled(!locked);
    }

    Place place() const override { return m_wide ? Place::Below : Place::Beside; }

private:
    Settings::Key m_key;
    bool m_wide; // a list needs room
    QLineEdit *m_line;
};

class ChoiceBox final : public QComboBox
{
public:
    explicit ChoiceBox(QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

class ChoiceEditor final : public SettingEditor
{
public:
    ChoiceEditor(const Settings::Info &info, QWidget *parent)
        : SettingEditor(parent)
        , m_key(info.key)
        , m_box(new ChoiceBox(this))
    {
        bareLayout(this)->addWidget(m_box);
        setFocusProxy(m_box);
        m_box->setMinimumWidth(Theme::columns(this, kFieldColumns));
        for (const QString &choice : info.choices)
            m_box->addItem(choiceText(info.key, choice), choice);
        connect(m_box, &QComboBox::activated, this, &SettingEditor::committed);
    }

    void load(const Settings &settings) override
    {
        m_box->setCurrentIndex(m_box->findData(settings.value(m_key).toString()));
    }
    Result<QVariant> value() const override
    {
        return Settings::parse(m_key, m_box->currentData().toString());
    }
    void setLocked(bool locked) override { m_box->setEnabled(!locked); }

private:
    Settings::Key m_key;
    ChoiceBox *m_box;
};

class SwitchEditor final : public SettingEditor
{
public:
    SwitchEditor(const Settings::Info &info, QWidget *parent)
        : SettingEditor(parent)
        , m_key(info.key)
        , m_box(new QCheckBox(this))
    {
        bareLayout(this)->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QCheckBox::clicked, this, &SettingEditor::committed);
    }

    void load(const Settings &settings) override
    {
        m_box->setChecked(settings.value(m_key).toBool());
    }
    Result<QVariant> value() const override { return QVariant(m_box->isChecked()); }
    void setLocked(bool locked) override { m_box->setEnabled(!locked); }

private:
    Settings::Key m_key;
    QCheckBox *m_box;
};

} // namespace

SettingEditor *makeSettingEditor(Settings::Key key, QWidget *parent)
{
    const Settings::Info &info = Settings::info(key);
    switch (info.kind) {
    case Settings::Kind::Integer:
        return new NumberEditor(info, parent);
    case Settings::Kind::Choice:
        return new ChoiceEditor(info, parent);
    case Settings::Kind::Boolean:
        return new SwitchEditor(info, parent);
    case Settings::Kind::Text:
    case Settings::Kind::TextList:
    case Settings::Kind::Map:
        break;
    }
    return new TextEditor(info, parent);
}

QString choiceText(Settings::Key key, const QString &choice)
{
    using Key = Settings::Key;
    const QMap<std::pair<Key, QString>, QString> texts{
        {{Key::ClaudeAuth, u"login"_s}, Words::tr("Claude login (subscription)")},
        {{Key::ClaudeAuth, u"api-key"_s}, Words::tr("API key from the keychain")},
        {{Key::ClaudeAuth, u"bedrock"_s}, Words::tr("Amazon Bedrock")},
        {{Key::ClaudeAuth, u"vertex"_s}, Words::tr("Google Vertex AI")},
        {{Key::ClaudeAuth, u"environment"_s}, Words::tr("As the environment says")},
        {{Key::UnknownModel, u"refuse"_s}, Words::tr("Refuse the request")},
        {{Key::UnknownModel, u"default"_s}, Words::tr("Use the default model")},
        {{Key::HostedTools, u"ignore"_s}, Words::tr("Answer without them")},
        {{Key::HostedTools, u"refuse"_s}, Words::tr("Refuse the request")},
        {{Key::KeepContent, u"never"_s}, Words::tr("Never")},
        {{Key::KeepContent, u"session"_s}, Words::tr("Until the conversation ends")},
        {{Key::KeepContent, u"days"_s}, Words::tr("For some days")},
        {{Key::CloseBehaviour, u"ask"_s}, Words::tr("Ask")},
        {{Key::CloseBehaviour, u"hide"_s}, Words::tr("Keep running")},
        {{Key::CloseBehaviour, u"quit"_s}, Words::tr("Quit")},
        {{Key::IconStyle, u"colored"_s}, Words::tr("Coloured")},
        {{Key::IconStyle, u"light"_s}, Words::tr("Light, for dark panels")},
        {{Key::IconStyle, u"dark"_s}, Words::tr("Dark, for light panels")},
        {{Key::Language, u"system"_s}, Words::tr("As the system")},
        {{Key::Language, u"en"_s}, u"English"_s}, // each in its own words
        {{Key::Language, u"de"_s}, u"Deutsch"_s},
        {{Key::Language, u"es"_s}, u"Español"_s},
        {{Key::Language, u"fr"_s}, u"Français"_s},
        {{Key::Language, u"ja"_s}, u"日本語"_s},
        {{Key::Language, u"zh-cn"_s}, u"简体中文"_s},
        {{Key::AgentMcpRegistration, u"off"_s}, Words::tr("None")},
        {{Key::AgentMcpRegistration, u"http"_s}, Words::tr("With an address")},
        {{Key::AgentMcpRegistration, u"commands"_s}, Words::tr("Any, programs too")},
        {{Key::LogLevel, u"debug"_s}, Words::tr("Everything")},
        {{Key::LogLevel, u"info"_s}, Words::tr("Usual events")},
        {{Key::LogLevel, u"warning"_s}, Words::tr("Warnings")},
        {{Key::LogLevel, u"error"_s}, Words::tr("Errors only")},
        {{Key::AgentPermissionMode, u"plan"_s}, Words::tr("Plan: read only")},
        {{Key::AgentPermissionMode, u"dontask"_s}, Words::tr("Only what a rule allows")},
        {{Key::AgentPermissionMode, u"default"_s}, Words::tr("Read in the workspace")},
        {{Key::AgentPermissionMode, u"acceptedits"_s}, Words::tr("Change files there, too")},
        {{Key::AgentPermissionMode, u"bypasspermissions"_s}, Words::tr("Everything, everywhere")},
        {{Key::AgentPrompt, u"claude-code"_s}, Words::tr("Claude Code's and the client's")},
        {{Key::AgentPrompt, u"client"_s}, Words::tr("The client's alone")},
        {{Key::RateLimits, u"off"_s}, Words::tr("Of nobody")},
        {{Key::RateLimits, u"network"_s}, Words::tr("Of other computers")},
        {{Key::RateLimits, u"all"_s}, Words::tr("Of everybody")},
        {{Key::CacheMode, u"off"_s}, Words::tr("Never")},
        {{Key::CacheMode, u"on-request"_s}, Words::tr("If the program asks for it")},
        {{Key::CacheMode, u"always"_s}, Words::tr("Always")},
    };
    return texts.value({key, choice}, choice);
}

QString settingDescription(Settings::Key key)
{
    using Key = Settings::Key;
    switch (key) {
    case Key::RateLimits:
        return Words::tr("Whose requests are counted against the numbers below.");
    case Key::CacheMode:
        return Words::tr("An equal question of the same key then gets the same answer, without "
                         "asking Claude. Programs ask for it with the header X-Enable-Cache.");
    case Key::ClaudeAuth:
        return Words::tr("The account Claude Code works for.");
    case Key::UnknownModel:
        return Words::tr("A request for a model that is neither Claude's nor in the table below.");
    case Key::HostedTools:
        return Words::tr("Web search and other tools that run on OpenAI's or Anthropic's servers.");
    case Key::KeepContent:
        return Words::tr("Prompts and answers, in the history on this computer.");
    case Key::CloseBehaviour:
        return Words::tr("Clients can only connect while Bellhop runs.");
    case Key::IconStyle:
        return Words::tr("How Bellhop looks beside the clock.");
    case Key::Address:
        return Words::tr("Who can reach the server.");
    case Key::AgentPermissionMode:
        return Words::tr("The most a request gets without a question, beside the rules below.");
    case Key::AgentPrompt:
        return Words::tr("What Claude is told about its work.");
    default:
        return QCoreApplication::translate("Settings", Settings::info(key).description);
    }
}
