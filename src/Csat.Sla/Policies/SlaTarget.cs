using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>One promise of a policy: what, within which limit, on which calendar, for which requests.</summary>
/// <remarks>
/// <para>
/// A list of request kinds, products, channels, areas or grades that is empty accepts every request. Names are compared as
/// <see cref="AliasTable{T}"/> compares them: full-width forms, case, white space, hyphens and underscores don't matter.
/// </para>
/// <para>
/// Nothing is checked here: <see cref="SlaPolicy"/> finds what is wrong, for all its targets at once. Immutable and thread-safe.
/// Two targets are equal when all they say is; calendars are the same or not. The named targets of the sources: <see cref="SlaTargets"/>.
/// </para>
/// </remarks>
public sealed partial record SlaTarget
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
    public ByGrade<SlaLimit> Limit { get; private init; }

    /// <summary>The same target with another limit for every grade.</summary>
    /// <param name="limit">How long it may take.</param>
    /// <returns>The copy.</returns>
    public SlaTarget WithLimit(SlaLimit limit) => WithLimit(new ByGrade<SlaLimit>(Throw.IfNull(limit)));

    /// <summary>The same target with another limit, which differs by grade.</summary>
    /// <param name="limit">How long it may take, for each grade and for customers whose grade isn't known.</param>
    /// <returns>The copy.</returns>
    public SlaTarget WithLimit(ByGrade<SlaLimit> limit) => this with { Limit = Throw.IfNull(limit) };

    /// <summary>The calendar whose open time counts, and in whose zone explanations show times.</summary>
    /// <value>Default <see cref="BusinessCalendars.AroundTheClock"/>.</value>
    public BusinessCalendar Calendar
    {
        get;
        init => field = Throw.IfNull(value, nameof(Calendar));
    } = BusinessCalendars.AroundTheClock;

    /// <summary>Where a deadline goes that lands exactly on a close.</summary>
    /// <value>Default <see cref="DeadlineRounding.Close"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the two.</exception>
    public DeadlineRounding Rounding
    {
        get;
        init => field = Throw.IfUndefined(value, nameof(Rounding));
    }

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

    /// <summary>The areas that the target is for, such as <c>town</c> and <c>village</c>.</summary>
    /// <value>Default empty: every area.</value>
    public IReadOnlyList<string> Areas
    {
        get => AreaSet.Names;
        init => AreaSet = new NameSet(Throw.IfNull(value, nameof(Areas)));
    }

    /// <summary>The grades that the target is for; a customer whose grade isn't known is then refused.</summary>
    /// <value>Default empty: every grade, and customers whose grade isn't known.</value>
    public IReadOnlyList<ServiceGrade> Grades
    {
        get;
        init
        {
            field = Array.AsReadOnly<ServiceGrade>([.. Throw.IfNull(value, nameof(Grades))]);
            GradeSet = new NameSet(field.Select(grade => grade?.Code ?? string.Empty));
        }
    } = [];

    /// <summary>What starts the clock: another kind's stop, such as a callback that starts when the request is resolved.</summary>
    /// <value>Default <see langword="null"/>: the start of the ticket.</value>
    public SlaTargetKind? StartsOn { get; init; }

    /// <summary>Which pauses stop the clock.</summary>
    /// <value>Default <see cref="PauseMask.All"/>.</value>
    public PauseMask Pauses
    {
        get;
        init => field = Throw.IfNull(value, nameof(Pauses));
    } = PauseMask.All;

    /// <summary>When somebody is told that the deadline comes near, is there, or has passed.</summary>
    /// <value>Default empty.</value>
    public IReadOnlyList<SlaEscalation> Escalations
    {
        get;
        init => field = Array.AsReadOnly<SlaEscalation>([.. Throw.IfNull(value, nameof(Escalations))]);
    } = [];

    /// <summary>What the times of many tickets may be on average, beside the limit that none may exceed: the regulator's style.</summary>
    /// <value>Default <see langword="null"/>: no mean is promised. One ticket can't keep or break it.</value>
    public Duration? MeanLimit { get; init; }

    /// <summary>How overdue time is divided into bands.</summary>
    /// <value>Default <see cref="OverdueBands.ByTheHour"/>.</value>
    public OverdueBands OverdueBands
    {
        get;
        init => field = Throw.IfNull(value, nameof(OverdueBands));
    } = OverdueBands.ByTheHour;

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

    /// <summary>The rules behind the limit of a grade: SLA-15, on repairs, joins where the grade has its own limit to a solution.</summary>
    internal IReadOnlyList<RuleId> RulesFor(ServiceGrade? grade) =>
        Kind == SlaTargetKind.Resolve && grade is not null && Limit.IsNamed(grade) ? _rulesByGrade : RuleIds;

    internal NameSet RequestKindSet { get; private init; } = NameSet.Any;

    internal NameSet ProductSet { get; private init; } = NameSet.Any;

    internal NameSet ChannelSet { get; private init; } = NameSet.Any;

    internal NameSet AreaSet { get; private init; } = NameSet.Any;

    internal NameSet GradeSet { get; private init; } = NameSet.Any;

    internal bool Matches(SlaRequest request) => SlaCriterion.All.All(criterion => criterion.Of(this).Accepts(criterion.Of(request)));

    internal bool Overlaps(SlaTarget other) => SlaCriterion.All.All(criterion => criterion.Of(this).Overlaps(criterion.Of(other)));
}
