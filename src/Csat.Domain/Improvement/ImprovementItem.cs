using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>One item of a list of improvements: what is wrong, what will be done, who is responsible, by when, and how it is verified.</summary>
/// <remarks>Rules IMP-01 and IMP-02. An item without one of the three can't be made. Immutable; equal when all values are.</remarks>
[JsonConverter(typeof(ImprovementItemJsonConverter))]
public sealed record ImprovementItem
{
    /// <summary>The usual time for an improvement, in days. Rule IMP-02: the source's example has it; that it is usual is this library's default.</summary>
    public const int UsualTermDays = 30;

    /// <summary>Makes an item.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="measure">What will be done.</param>
    /// <param name="department">Who is responsible: rule IMP-01.</param>
    /// <param name="deadline">The last day: rule IMP-01. <see cref="UsualDeadline"/> gives the usual one.</param>
    /// <param name="standard">How it is verified: rule IMP-01.</param>
    /// <exception cref="FindingsException">Something is missing; the exception lists everything that is.</exception>
    public ImprovementItem(string? id, string? problem, string? measure, string? department, LocalDate? deadline, ImprovementStandard? standard)
    {
        Finding[] findings = [.. Missing(id, problem, measure, department, deadline, standard)];
        if (findings.Length > 0)
        {
            throw new FindingsException($"Improvement item '{FigureText.Quoted(id)}'", findings, findings[0].Path);
        }

        (Id, Problem, Measure, Department) = (id!, problem!, measure!, department!);
        Deadline = deadline!.Value.WithCalendar(CalendarSystem.Iso);
        Standard = standard!;
    }

    /// <summary>Its number.</summary>
    public string Id { get; }

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>What will be done.</summary>
    public string Measure { get; }

    /// <summary>Who is responsible.</summary>
    public string Department { get; }

    /// <summary>The last day.</summary>
    public LocalDate Deadline { get; }

    /// <summary>How it is verified.</summary>
    public ImprovementStandard Standard { get; }

    /// <summary>The last day of the usual term: rule IMP-02.</summary>
    /// <param name="openedOn">The day on which the item is opened; it isn't counted.</param>
    /// <returns>The day 30 days later.</returns>
    public static LocalDate UsualDeadline(LocalDate openedOn) => openedOn.WithCalendar(CalendarSystem.Iso).PlusDays(UsualTermDays);

    /// <summary>Makes an item, or says everything that is missing.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="measure">What will be done.</param>
    /// <param name="department">Who is responsible.</param>
    /// <param name="deadline">The last day.</param>
    /// <param name="standard">How it is verified.</param>
    /// <param name="item">The item, when nothing is missing.</param>
    /// <param name="findings">What is missing, the three of IMP-01 with their rule; empty when nothing is.</param>
    /// <returns>Whether nothing is missing.</returns>
    public static bool TryCreate(
        string? id, string? problem, string? measure, string? department, LocalDate? deadline, ImprovementStandard? standard, [NotNullWhen(true)] out ImprovementItem? item, out IReadOnlyList<Finding> findings)
    {
        findings = [.. Missing(id, problem, measure, department, deadline, standard)];
        item = findings.Count == 0 ? new ImprovementItem(id, problem, measure, department, deadline, standard) : null;
        return item is not null;
    }

    /// <summary>The item in a sentence.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others. Given texts are shown whole, what can't be seen in them escaped.</returns>
    public string Explain(CultureInfo? culture = null) => Words.In(culture);

    /// <summary>The item in English.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Explain();

    internal LocalizedText Words => new(
        $"{Throw.Whole(Id)}: '{Throw.Whole(Problem)}'; '{Throw.Whole(Department)}' does '{Throw.Whole(Measure)}' by {PlainText.Of(Deadline)}; verified by {Standard.Words.En} (IMP-01).",
        $"{Throw.Whole(Id)}：“{Throw.Whole(Problem)}”；由“{Throw.Whole(Department)}”于 {PlainText.Of(Deadline)} 前完成“{Throw.Whole(Measure)}”；验证标准：{Standard.Words.Zh}（IMP-01）。");

    private static IEnumerable<Finding> Missing(string? id, string? problem, string? measure, string? department, LocalDate? deadline, ImprovementStandard? standard)
    {
        (string Path, string? Text, RuleId? Rule)[] texts = [("id", id, null), ("problem", problem, null), ("measure", measure, null), ("department", department, ImprovementRules.Item)];
        foreach ((string path, string? text, RuleId? rule) in texts)
        {
            if (string.IsNullOrWhiteSpace(text) || !UnicodeText.IsValid(text!))
            {
                yield return new(path, new($"got '{FigureText.Quoted(text)}'; legal: a text that isn't blank", $"给出“{FigureText.Quoted(text)}”；应为非空文本"), rule);
            }
        }

        if (deadline is null)
        {
            yield return new("deadline", new("missing; legal: the last day", "缺失；须写明完成日期"), ImprovementRules.Item);
        }

        if (standard is null)
        {
            yield return new("standard", new("missing; legal: the indicator and the figure that verify it", "缺失；须写明验证指标和目标值"), ImprovementRules.Item);
        }
    }
}
