using Csat.Domain;

namespace Csat.Sla;

/// <summary>One promise of a policy: what, within which limit, on which calendar, for which requests.</summary>
/// <remarks>
/// <para>
/// A list of request kinds, products or channels that is empty accepts every request. Names are compared as
/// <see cref="AliasTable{T}"/> compares them: full-width forms, case, white space, hyphens and underscores don't matter.
/// </para>
/// <para>Nothing is checked here: <see cref="SlaPolicy"/> finds what is wrong, for all its targets at once. Immutable and thread-safe.</para>
/// </remarks>
public sealed class SlaTarget
{
    private static readonly RuleId LimitByGrade = RuleId.Parse("SLA-15");

    private readonly IReadOnlyList<RuleId> _rulesByGrade = Array.AsReadOnly<RuleId>([LimitByGrade]);

    /// <summary>A target with a limit that differs by grade.</summary>
    /// <param name="kind">What is promised.</param>
    /// <param name="limit">How long it may take, for each grade and for customers whose grade isn't known.</param>
    public SlaTarget(SlaTargetKind kind, ByGrade<SlaLimit> limit)
    {
        Kind = Throw.IfNull(kind);
        Limit = Throw.IfNull(limit);
    }

    /// <summary>A target with the same limit for every grade.</summary>
    /// <param name="kind">What is promised.</param>
    /// <param name="limit">How long it may take.</param>
    public SlaTarget(SlaTargetKind kind, SlaLimit limit)
        : this(kind, new ByGrade<SlaLimit>(Throw.IfNull(limit)))
    {
    }

    /// <summary>What is promised.</summary>
    public SlaTargetKind Kind { get; }

    /// <summary>How long it may take, by grade.</summary>
    /// <remarks>Rule SLA-15.</remarks>
    public ByGrade<SlaLimit> Limit { get; }

    /// <summary>The calendar whose open time counts, and in whose zone explanations show times.</summary>
    /// <value>Default <see cref="BusinessCalendars.AroundTheClock"/>.</value>
    public BusinessCalendar Calendar
    {
        get;
        init => field = Throw.IfNull(value, nameof(Calendar));
    } = BusinessCalendars.AroundTheClock;

    /// <summary>Where a deadline goes that lands exactly on a close.</summary>
    /// <value>Default <see cref="DeadlineRounding.Close"/>.</value>
    public DeadlineRounding Rounding { get; init; }

    /// <summary>The kinds of request that the target is for.</summary>
    /// <value>Default empty: every kind.</value>
    public IReadOnlyList<string> RequestKinds
    {
        get => RequestKindSet.Names;
        init => RequestKindSet = new NameSet(Throw.IfNull(value, nameof(RequestKinds)));
    }

    /// <summary>The products that the target is for.</summary>
    /// <value>Default empty: every product.</value>
    public IReadOnlyList<string> Products
    {
        get => ProductSet.Names;
        init => ProductSet = new NameSet(Throw.IfNull(value, nameof(Products)));
    }

    /// <summary>The channels that the target is for.</summary>
    /// <value>Default empty: every channel.</value>
    public IReadOnlyList<string> Channels
    {
        get => ChannelSet.Names;
        init => ChannelSet = new NameSet(Throw.IfNull(value, nameof(Channels)));
    }

    /// <summary>The management rules that the target carries out; its verdicts name them.</summary>
    /// <value>Default empty.</value>
    public IReadOnlyList<RuleId> RuleIds
    {
        get;
        init
        {
            field = Array.AsReadOnly<RuleId>([.. Throw.IfNull(value, nameof(RuleIds))]);
            _rulesByGrade = Array.AsReadOnly<RuleId>([.. value.Union([LimitByGrade])]);
        }
    } = [];

    /// <summary>The rules behind the limit of a grade: SLA-15 joins where the grade has its own.</summary>
    internal IReadOnlyList<RuleId> RulesFor(ServiceGrade? grade) => grade is not null && Limit.IsNamed(grade) ? _rulesByGrade : RuleIds;

    internal NameSet RequestKindSet { get; private init; } = NameSet.Any;

    internal NameSet ProductSet { get; private init; } = NameSet.Any;

    internal NameSet ChannelSet { get; private init; } = NameSet.Any;

    /// <summary>What is promised to whom, such as «respond within 2 min (channel Chat, Phone)».</summary>
    /// <returns>The promise in English.</returns>
    public override string ToString()
    {
        string[] criteria = [.. SlaCriterion.All
            .Where(criterion => !criterion.Of(this).IsAny)
            .Select(criterion => criterion.Name.En + " " + string.Join(", ", criterion.Of(this).Names))];
        return $"{Kind} within {Limit.Default}" + (criteria.Length == 0 ? string.Empty : " (" + string.Join("; ", criteria) + ")");
    }

    internal bool Matches(SlaRequest request) => SlaCriterion.All.All(criterion => criterion.Of(this).Accepts(criterion.Of(request)));

    internal bool Overlaps(SlaTarget other) => SlaCriterion.All.All(criterion => criterion.Of(this).Overlaps(criterion.Of(other)));
}
