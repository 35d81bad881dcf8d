using System.Globalization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>What a message is filled with; give what its template asks for.</summary>
/// <remarks>
/// Texts are put on one line: control characters, line breaks and direction marks become a space. Braces in them stay braces:
/// a value is never taken for a placeholder. Immutable and thread-safe.
/// </remarks>
public sealed record MessageValues
{
    private const int LongestText = 200;

    /// <summary>How the customer is addressed: <c>{customer}</c>.</summary>
    public string? Customer { get; init; }

    /// <summary>The ticket's number: <c>{ticket}</c>.</summary>
    public string? Ticket { get; init; }

    /// <summary>The product: <c>{product}</c>.</summary>
    public string? Product { get; init; }

    /// <summary>Who sends the message: <c>{company}</c>.</summary>
    public string? Company { get; init; }

    /// <summary>Who comes or calls: <c>{engineer}</c>.</summary>
    public string? Engineer { get; init; }

    /// <summary>The number to call: <c>{phone}</c>.</summary>
    public string? Phone { get; init; }

    /// <summary>Why it isn't finished: <c>{reason}</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>Within what time the engineer phones, whole seconds above zero: <c>{callWithin}</c>.</summary>
    /// <value>Rule MSG-01 gives 20 minutes; <see cref="MessageTemplates.CallWithin"/>.</value>
    public Duration? CallWithin { get; init; }

    /// <summary>How many days it will still take, 1 or more: <c>{days}</c>.</summary>
    public int? Days { get; init; }

    /// <summary>By what date it is promised: <c>{promisedOn}</c>.</summary>
    public LocalDate? PromisedOn { get; init; }

    /// <summary>The letters that the customer answers with: <c>{ratings}</c>.</summary>
    /// <value><see cref="RatingScales.SmsAbcd"/> is what rule MSG-03 asks for.</value>
    public RatingScale? Ratings { get; init; }

    /// <summary>What can't be said, of the values that a template asks for.</summary>
    internal IEnumerable<Finding> Findings(IReadOnlyCollection<string> asked)
    {
        foreach (string name in asked)
        {
            if (name == MessagePlaceholder.CallWithin && CallWithin is { } within && (within <= Duration.Zero || within.SubsecondNanoseconds != 0))
            {
                yield return new(name, new($"got {PlainText.Of(within)}; legal: whole seconds above zero", $"给出 {PlainText.Of(within)}；须为大于零的整秒"));
            }
            else if (name == MessagePlaceholder.Days && Days < 1)
            {
                yield return new(name, new(FormattableString.Invariant($"got {Days}; legal: 1 or more"), FormattableString.Invariant($"给出 {Days}；须为 1 或以上")));
            }
            else if (MessagePlaceholder.Format(name, this) is not { } words)
            {
                yield return new(name, new("missing; the template asks for it", "缺少该值；模板中要用到"));
            }
            else if (words.En.Length > LongestText && name != MessagePlaceholder.Ratings)
            {
                yield return new(name, new(
                    FormattableString.Invariant($"{words.En.Length} characters; legal: at most {LongestText}"), FormattableString.Invariant($"共 {words.En.Length} 个字符；不超过 {LongestText} 个")));
            }
        }
    }
}
