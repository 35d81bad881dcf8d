namespace Csat.Domain.Complaints;

/// <summary>From rules that hold to answers: the policy of each axis, then the tables.</summary>
internal readonly struct Decision(ComplaintClassifier classifier, Work work, RuleProgram[] rules)
{
    private const int None = int.MinValue;

    /// <summary>Below this no score is looked at more closely, so that differences can't overflow.</summary>
    private const int MostSpread = int.MaxValue / 2;

    /// <summary>How many weighed words an answer shows.</summary>
    private const int ShownCues = 5;

    /// <summary>The causes that are complex faults by themselves: this library's default for rule TKT-05.</summary>
    private static readonly ComplaintCause[] ComplexFaults = [ComplaintCause.NetworkOutage, ComplaintCause.LongRepair, ComplaintCause.RepeatFault, ComplaintCause.SkillLacking];

    public Classification Make(string text)
    {
        ComplaintPolicy policy = classifier.RuleSet.Policy;
        ComplaintFacts facts = work.Facts;
        AddUp();
        bool isCauseRuled = Highest(AxisCodes.First(ComplaintAxis.Cause), ComplaintCauseLabels.All.Count) >= Math.Max(1, RuleProgram.UnitsOf(policy.CauseThreshold));
        if (work.Cues.Count > 0)
        {
            AddCues();
        }

        int firstCause = AxisCodes.First(ComplaintAxis.Cause);
        int firstRisk = AxisCodes.First(ComplaintAxis.EscalationRisk);
        int riskThreshold = RuleProgram.UnitsOf(policy.EscalationRiskThreshold);
        int causeThreshold = RuleProgram.UnitsOf(policy.CauseThreshold) + work.Scores[AxisCodes.NoCause];
        causeThreshold = Math.Max(causeThreshold, Math.Max(Highest(firstCause, ComplaintCauseLabels.All.Count), -MostSpread) - RuleProgram.UnitsOf(policy.CauseSpread));
        ComplaintCause[] causes = Reached<ComplaintCause>(firstCause, ComplaintCauseLabels.All, causeThreshold);
        EscalationRisk[] risks = Reached<EscalationRisk>(firstRisk, EscalationRiskLabels.All, riskThreshold);

        IntentAnswer intent = DecideIntent(policy, isCauseRuled, risks.Length > 0);
        bool isOther = intent.Value is ComplaintIntent.Inquiry or ComplaintIntent.Request or ComplaintIntent.Praise;
        if (isOther)
        {
            causes = [];
        }

        ComplaintCategory[] categories = Order(causes, policy);
        ClaimedLevel? claimed = DecideLevel(policy, out int claimedScore, out int claimedMargin);
        ComplaintSeverity? severity = DecideSeverity(policy) ?? (intent.Value == ComplaintIntent.Complaint ? ComplaintSeverity.Minor : null);
        ComplaintCause? main = causes.Length > 0 ? causes[0] : null;
        ComplaintCategory? category = main?.Category();
        ComplaintLevel level = ComplaintLevel.Of(facts);
        ExpertReason[] experts = isOther ? [] : Experts(policy, facts, level, main, severity);
        DepartmentRow department = classifier.RuleSet.Departments.Find(category, main)!;
        return new Classification
        {
            Text = text,
            RuleSet = classifier.Reference,
            Intent = intent.Value,
            HumanReason = intent.Reason,
            Category = category,
            Categories = Kept(categories),
            Causes = Kept(causes),
            ClaimedLevel = claimed,
            Level = level,
            Severity = severity,
            EscalationRisk = Kept(risks),
            Department = department.Department,
            DepartmentName = department.Name,
            ContactWithin = department.ContactWithin,
            Route = RouteOf(intent.Value, facts, risks, category, main, severity, experts),
            ExpertReasons = Kept(experts),
            IsJustified = facts.IsJustified,
            IsPublic = facts.Source == ComplaintFacts.SocialMedia && !isOther,
            Labels = Kept(Labels(intent, causes, causeThreshold, claimed, claimedScore, claimedMargin, severity, risks, riskThreshold)),
            Evidence = Kept(Explained(intent, causes, isOther, causeThreshold, riskThreshold, claimed, severity)),
            Suppressed = Kept(work.Suppressed.Items.ToArray()),
        };
    }

    private void AddUp()
    {
        Array.Clear(work.Scores, 0, work.Scores.Length);
        for (int i = 0; i < work.Priorities.Length; i++)
        {
            work.Priorities[i] = None;
            work.Starts[i] = int.MaxValue;
        }

        foreach (ref readonly HeldRule held in work.Held.Items)
        {
            RuleProgram rule = rules[held.Rule];
            work.Scores[rule.Slot] += rule.Units;
            work.Priorities[rule.Slot] = Math.Max(work.Priorities[rule.Slot], rule.Rule.Priority);
            for (int i = 0; i < held.Pieces; i++)
            {
                work.Starts[rule.Slot] = Math.Min(work.Starts[rule.Slot], work.Hits[work.Pieces[held.FirstPiece + i]].Start);
            }
        }
    }

    /// <summary>Weighed words speak with the priority of ordinary rules.</summary>
    private void AddCues()
    {
        Lexicon lexicon = classifier.Lexicon;
        Span<bool> any = stackalloc bool[lexicon.CueGroups.Length];
        foreach (ref readonly Occurrence one in work.Cues.Items)
        {
            Cue cue = lexicon.Cues[one.Pattern];
            any[cue.Group] = true;
            foreach (WeighedSlot weight in cue.Weights)
            {
                work.Scores[weight.Slot] += weight.Units;
                work.Priorities[weight.Slot] = Math.Max(work.Priorities[weight.Slot], 0);
                work.Starts[weight.Slot] = weight.Units > 0 ? Math.Min(work.Starts[weight.Slot], one.Start) : work.Starts[weight.Slot];
            }
        }

        for (int group = 0; group < any.Length; group++)
        {
            foreach (WeighedSlot weight in any[group] ? lexicon.CueGroups[group].Base : [])
            {
                work.Scores[weight.Slot] += weight.Units;
            }
        }
    }

    private T[] Reached<T>(int first, IReadOnlyList<T> all, int threshold)
    {
        int count = 0;
        for (int i = 0; i < all.Count; i++)
        {
            count += IsReached(first + i, threshold) ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var reached = new T[count];
        for (int i = all.Count - 1; i >= 0; i--)
        {
            if (IsReached(first + i, threshold))
            {
                reached[--count] = all[i];
            }
        }

        return reached;
    }

    private int Highest(int first, int count)
    {
        int highest = None;
        for (int i = 0; i < count; i++)
        {
            highest = work.Priorities[first + i] == None ? highest : Math.Max(highest, work.Scores[first + i]);
        }

        return highest;
    }

    private bool IsReached(int slot, int threshold) => work.Priorities[slot] != None && work.Scores[slot] >= threshold;

    private IntentAnswer DecideIntent(ComplaintPolicy policy, bool hasCause, bool hasRisk)
    {
        int first = AxisCodes.First(ComplaintAxis.Intent);
        int complaint = first + (int)ComplaintIntent.Complaint;
        if (hasCause || hasRisk)
        {
            work.Scores[complaint] += (hasCause ? RuleProgram.UnitsOf(policy.FromCause) : 0) + (hasRisk ? RuleProgram.UnitsOf(policy.FromEscalation) : 0);
            work.Priorities[complaint] = Math.Max(work.Priorities[complaint], 0);
        }

        int top = None;
        for (int i = 0; i < ComplaintIntentLabels.All.Count; i++)
        {
            top = Math.Max(top, work.Priorities[first + i]);
        }

        if (top == None)
        {
            return new(null, 0, 0, Domain.HumanReason.NothingFound);
        }

        int best = -1;
        int second = 0;
        for (int i = 0; i < ComplaintIntentLabels.All.Count; i++)
        {
            if (work.Priorities[first + i] != top)
            {
                continue;
            }

            int score = work.Scores[first + i];
            if (best < 0 || score > work.Scores[first + best])
            {
                second = best < 0 ? second : Math.Max(second, work.Scores[first + best]);
                best = i;
            }
            else
            {
                second = Math.Max(second, score);
            }
        }

        int most = work.Scores[first + best];
        HumanReason? reason =
            most < RuleProgram.UnitsOf(policy.IntentThreshold) ? Domain.HumanReason.BelowThreshold
            : most - second < RuleProgram.UnitsOf(policy.IntentMargin) ? Domain.HumanReason.ThinMargin
            : null;
        return new(reason is null ? (ComplaintIntent)best : null, most, most - second, reason);
    }

    /// <summary>The strongest category first; inside it the higher score, then the earlier place, then the order of the codes.</summary>
    private ComplaintCategory[] Order(ComplaintCause[] causes, ComplaintPolicy policy)
    {
        if (causes.Length == 0)
        {
            return [];
        }

        Span<int> sums = stackalloc int[ComplaintCategoryLabels.All.Count + 1];
        int first = AxisCodes.First(ComplaintAxis.Cause);
        foreach (ComplaintCause cause in causes)
        {
            sums[GroupOf(cause)] += work.Scores[first + (int)cause];
        }

        for (int i = 1; i < causes.Length; i++)
        {
            for (int j = i; j > 0 && IsBefore(causes[j], causes[j - 1], sums, first); j--)
            {
                (causes[j], causes[j - 1]) = (causes[j - 1], causes[j]);
            }
        }

        int threshold = RuleProgram.UnitsOf(policy.CategoryThreshold);
        var categories = new ComplaintCategory[3];
        int count = 0;
        foreach (ComplaintCause cause in causes)
        {
            int group = GroupOf(cause);
            if (group < ComplaintCategoryLabels.All.Count && sums[group] >= threshold && Array.IndexOf(categories, (ComplaintCategory)group, 0, count) < 0)
            {
                categories[count++] = (ComplaintCategory)group;
            }
        }

        Array.Resize(ref categories, count);
        return categories;
    }

    private bool IsBefore(ComplaintCause one, ComplaintCause two, ReadOnlySpan<int> sums, int first)
    {
        int a = GroupOf(one);
        int b = GroupOf(two);
        bool isOneOther = a == ComplaintCategoryLabels.All.Count;
        bool isTwoOther = b == ComplaintCategoryLabels.All.Count;
        if (isOneOther != isTwoOther)
        {
            return isTwoOther; // a cause that the table knows says more than that there is one
        }

        if (a != b)
        {
            return sums[a] != sums[b] ? sums[a] > sums[b] : Earliest(a, first) != Earliest(b, first) ? Earliest(a, first) < Earliest(b, first) : a < b;
        }

        int x = first + (int)one;
        int y = first + (int)two;
        return work.Scores[x] != work.Scores[y] ? work.Scores[x] > work.Scores[y] : work.Starts[x] != work.Starts[y] ? work.Starts[x] < work.Starts[y] : x < y;
    }

    private int Earliest(int group, int first)
    {
        int start = int.MaxValue;
        foreach (ComplaintCause cause in ComplaintCauseLabels.All)
        {
            start = GroupOf(cause) == group && work.Priorities[first + (int)cause] != None ? Math.Min(start, work.Starts[first + (int)cause]) : start;
        }

        return start;
    }

    private static int GroupOf(ComplaintCause cause) => cause.Category() is { } category ? (int)category : ComplaintCategoryLabels.All.Count;

    private ClaimedLevel? DecideLevel(ComplaintPolicy policy, out int score, out int margin)
    {
        int first = AxisCodes.First(ComplaintAxis.ClaimedLevel);
        int threshold = RuleProgram.UnitsOf(policy.ClaimedLevelThreshold);
        int best = -1;
        int second = 0;
        for (int i = ClaimedLevelLabels.All.Count - 1; i >= 0; i--)
        {
            int slot = first + i;
            if (!IsReached(slot, threshold))
            {
                continue;
            }

            bool isBetter = best < 0 || work.Priorities[slot] > work.Priorities[first + best]
                || (work.Priorities[slot] == work.Priorities[first + best] && work.Scores[slot] > work.Scores[first + best]);
            second = Math.Max(second, isBetter ? (best < 0 ? 0 : work.Scores[first + best]) : work.Scores[slot]);
            best = isBetter ? i : best;
        }

        score = best < 0 ? 0 : work.Scores[first + best];
        margin = score - second;
        return best < 0 ? null : (ClaimedLevel)best;
    }

    private ComplaintSeverity? DecideSeverity(ComplaintPolicy policy)
    {
        int first = AxisCodes.First(ComplaintAxis.Severity);
        int threshold = RuleProgram.UnitsOf(policy.SeverityThreshold);
        for (int i = ComplaintSeverityLabels.All.Count - 1; i >= 0; i--)
        {
            if (IsReached(first + i, threshold))
            {
                return (ComplaintSeverity)i;
            }
        }

        return null;
    }

    private static ExpertReason[] Experts(ComplaintPolicy policy, ComplaintFacts facts, ComplaintLevel level, ComplaintCause? main, ComplaintSeverity? severity)
    {
        bool isRepeat = facts.PreviousContacts >= policy.ExpertPreviousContacts;
        bool isOver = level.Scope == ComplaintScope.OverLevel || level.Forum == ComplaintForum.Regulator;
        bool isDifficult = facts.IsDifficult ?? main == ComplaintCause.RepeatFault;
        bool isCritical = severity == ComplaintSeverity.Critical;
        return !(isRepeat || isOver || isDifficult || isCritical) ? [] :
        [
            .. isRepeat ? [ExpertReason.RepeatComplaint] : Array.Empty<ExpertReason>(),
            .. isOver ? [ExpertReason.OverLevel] : Array.Empty<ExpertReason>(),
            .. isDifficult ? [ExpertReason.DifficultCause] : Array.Empty<ExpertReason>(),
            .. isCritical ? [ExpertReason.Critical] : Array.Empty<ExpertReason>(),
        ];
    }

    private static TicketRoute RouteOf(
        ComplaintIntent? intent, ComplaintFacts facts, EscalationRisk[] risks, ComplaintCategory? category, ComplaintCause? main, ComplaintSeverity? severity, ExpertReason[] experts)
    {
        bool isComplex = main is { } cause && (Array.IndexOf(ComplexFaults, cause) >= 0 || severity >= ComplaintSeverity.Major || experts.Length > 0);
        return facts.IsFromProvider == true ? TicketRoute.SpecialHandling
            : intent == ComplaintIntent.Inquiry && risks.Length == 0 ? TicketRoute.SmartAgent
            : category == ComplaintCategory.Operations && isComplex ? TicketRoute.Engineer
            : TicketRoute.Department;
    }

    private ComplaintLabel[] Labels(
        IntentAnswer intent, ComplaintCause[] causes, int causeThreshold, ClaimedLevel? claimed, int claimedScore, int claimedMargin, ComplaintSeverity? severity, EscalationRisk[] risks, int riskThreshold)
    {
        int severitySlot = severity is { } given ? AxisCodes.First(ComplaintAxis.Severity) + (int)given : -1;
        bool hasSeverity = severitySlot >= 0 && work.Priorities[severitySlot] != None;
        var labels = new ComplaintLabel[(intent.Value is null ? 0 : 1) + causes.Length + (claimed is null ? 0 : 1) + (hasSeverity ? 1 : 0) + risks.Length];
        int at = 0;
        if (intent.Value is { } wanted)
        {
            labels[at++] = new(ComplaintAxis.Intent, wanted.Code(), Real(intent.Score), Real(intent.Margin));
        }

        foreach (ComplaintCause cause in causes)
        {
            int score = work.Scores[AxisCodes.First(ComplaintAxis.Cause) + (int)cause];
            labels[at++] = new(ComplaintAxis.Cause, cause.Code(), Real(score), Real(score - causeThreshold));
        }

        if (claimed is { } level)
        {
            labels[at++] = new(ComplaintAxis.ClaimedLevel, level.Code(), Real(claimedScore), Real(claimedMargin));
        }

        if (hasSeverity)
        {
            int score = work.Scores[severitySlot];
            labels[at++] = new(ComplaintAxis.Severity, severity!.Value.Code(), Real(score), Real(score - RuleProgram.UnitsOf(classifier.RuleSet.Policy.SeverityThreshold)));
        }

        foreach (EscalationRisk risk in risks)
        {
            int score = work.Scores[AxisCodes.First(ComplaintAxis.EscalationRisk) + (int)risk];
            labels[at++] = new(ComplaintAxis.EscalationRisk, risk.Code(), Real(score), Real(score - riskThreshold));
        }

        return labels;
    }

    /// <summary>The evidence of what took effect; rules that hold and did not are put among the suppressed ones.</summary>
    private ComplaintEvidence[] Explained(IntentAnswer intent, ComplaintCause[] causes, bool isOther, int causeThreshold, int riskThreshold, ClaimedLevel? claimed, ComplaintSeverity? severity)
    {
        int count = 0;
        ReadOnlySpan<HeldRule> all = work.Held.Items;
        Span<bool> counts = all.Length <= 256 ? stackalloc bool[all.Length] : new bool[all.Length];
        for (int i = 0; i < all.Length; i++)
        {
            RuleProgram rule = rules[all[i].Rule];
            SuppressionReason? reason = rule.Rule.Axis switch
            {
                ComplaintAxis.Intent => IntentReason(intent, rule),
                ComplaintAxis.Cause => work.Scores[rule.Slot] < causeThreshold ? SuppressionReason.BelowThreshold : isOther ? SuppressionReason.OtherIntent : null,
                ComplaintAxis.EscalationRisk => work.Scores[rule.Slot] < riskThreshold ? SuppressionReason.BelowThreshold : null,
                ComplaintAxis.ClaimedLevel => OneAnswer(rule, ComplaintAxis.ClaimedLevel, claimed is { } level ? (int)level : -1),
                _ => OneAnswer(rule, ComplaintAxis.Severity, severity is { } grave ? (int)grave : -1),
            };
            if (reason is { } why)
            {
                work.Suppressed.Add() = new(rule.Rule.Id, rule.Pack, rule.Rule.Axis, rule.Rule.Code, why);
            }
            else
            {
                counts[i] = true;
                count += Math.Max(1, all[i].Pieces);
            }
        }

        if (work.Cues.Count > 0)
        {
            AddCueEvidence(intent, causes);
        }

        if (count + work.CueEvidence.Count == 0)
        {
            return [];
        }

        var evidence = new ComplaintEvidence[count + work.CueEvidence.Count];
        int at = 0;
        foreach (ref readonly ComplaintEvidence piece in work.CueEvidence.Items)
        {
            at = Insert(evidence, at, piece);
        }

        for (int i = 0; i < all.Length; i++)
        {
            if (counts[i])
            {
                at = Put(evidence, at, all[i]);
            }
        }

        return evidence;
    }

    /// <summary>For each answer the strongest words that speak for it, and in one piece what all the others say together.</summary>
    private void AddCueEvidence(IntentAnswer intent, ComplaintCause[] causes)
    {
        Lexicon lexicon = classifier.Lexicon;
        for (int group = 0; group < lexicon.CueGroups.Length; group++)
        {
            ComplaintAxis axis = lexicon.CueGroups[group].Axis;
            if (axis == ComplaintAxis.Intent && intent.Value is { } wanted)
            {
                AddCueEvidence(group, AxisCodes.First(axis) + (int)wanted, wanted.Code());
            }
            else if (axis == ComplaintAxis.Cause)
            {
                foreach (ComplaintCause cause in causes)
                {
                    AddCueEvidence(group, AxisCodes.First(axis) + (int)cause, cause.Code());
                }
            }
        }
    }

    private void AddCueEvidence(int group, int slot, string code)
    {
        Lexicon lexicon = classifier.Lexicon;
        CueGroup from = lexicon.CueGroups[group];
        Span<int> strongest = stackalloc int[ShownCues];
        int shown = 0;
        int rest = 0;
        bool any = false;
        for (int i = 0; i < work.Cues.Count; i++)
        {
            Cue cue = lexicon.Cues[work.Cues[i].Pattern];
            if (cue.Group != group)
            {
                continue;
            }

            any = true;
            int units = cue.UnitsOf(slot);
            rest += units;
            if (units <= 0 || (shown == ShownCues && units <= UnitsOf(strongest[shown - 1], slot)))
            {
                continue;
            }

            int at = shown < ShownCues ? shown++ : shown - 1;
            for (; at > 0 && UnitsOf(strongest[at - 1], slot) < units; at--)
            {
                strongest[at] = strongest[at - 1];
            }

            strongest[at] = i;
        }

        if (!any)
        {
            return;
        }

        foreach (WeighedSlot weight in from.Base)
        {
            rest += weight.Slot == slot ? weight.Units : 0;
        }

        foreach (int i in strongest.Slice(0, shown))
        {
            ref Occurrence one = ref work.Cues[i];
            int units = UnitsOf(i, slot);
            rest -= units;
            work.CueEvidence.Add() = new(ComplaintEvidence.Cue, from.Pack, from.Axis, code, lexicon.Cues[one.Pattern].Form, new(one.Start, one.End - one.Start), false, Real(units));
        }

        if (rest != 0)
        {
            work.CueEvidence.Add() = new(ComplaintEvidence.Cue, from.Pack, from.Axis, code, null, default, false, Real(rest));
        }
    }

    private int UnitsOf(int cue, int slot) => classifier.Lexicon.Cues[work.Cues[cue].Pattern].UnitsOf(slot);

    private int Put(ComplaintEvidence[] evidence, int at, HeldRule held)
    {
        RuleProgram rule = rules[held.Rule];
        if (held.Pieces == 0)
        {
            return Insert(evidence, at, new(rule.Rule.Id, rule.Pack, rule.Rule.Axis, rule.Rule.Code, null, default, false, Real(rule.Units)));
        }

        for (int i = 0; i < held.Pieces; i++)
        {
            ref Hit hit = ref work.Hits[work.Pieces[held.FirstPiece + i]];
            at = Insert(evidence, at, new(
                rule.Rule.Id, rule.Pack, rule.Rule.Axis, rule.Rule.Code, classifier.TermOf(hit.Term).Id, new(hit.Start, hit.End - hit.Start), hit.IsNegated, Real(rule.Units) / held.Pieces));
        }

        return at;
    }

    /// <summary>Puts a piece where its place in the text says; pieces at one place stay in the order of the rules.</summary>
    private static int Insert(ComplaintEvidence[] evidence, int at, ComplaintEvidence piece)
    {
        int i = at;
        for (; i > 0 && evidence[i - 1].Span.Start > piece.Span.Start; i--)
        {
            evidence[i] = evidence[i - 1];
        }

        evidence[i] = piece;
        return at + 1;
    }

    private static SuppressionReason? IntentReason(IntentAnswer intent, RuleProgram rule) =>
        intent.Reason == Domain.HumanReason.ThinMargin ? null // whoever reads it sees both sides
        : intent.Value is not { } wanted ? SuppressionReason.BelowThreshold
        : rule.Slot == AxisCodes.First(ComplaintAxis.Intent) + (int)wanted ? null : SuppressionReason.Outranked;

    private static SuppressionReason? OneAnswer(RuleProgram rule, ComplaintAxis axis, int answer) =>
        answer < 0 ? SuppressionReason.BelowThreshold : rule.Slot == AxisCodes.First(axis) + answer ? null : SuppressionReason.Outranked;

    private static double Real(int units) => units / (double)RuleProgram.Unit;

    private static IReadOnlyList<T> Kept<T>(T[] items) => items.Length == 0 ? Array.Empty<T>() : Array.AsReadOnly(items);

    private readonly record struct IntentAnswer(ComplaintIntent? Value, int Score, int Margin, HumanReason? Reason);
}
