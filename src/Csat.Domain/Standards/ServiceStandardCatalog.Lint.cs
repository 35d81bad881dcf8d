namespace Csat.Domain;

public sealed partial class ServiceStandardCatalog
{
    private static readonly RuleId ByGradeRule = RuleId.Parse("GRD-11");
    private static readonly RuleId HouseholdRule = RuleId.Parse("GRD-04");
    private static readonly RuleId EnterpriseRule = RuleId.Parse("GRD-05");
    private static readonly RuleId PromiseRule = RuleId.Parse("GRD-08");

    /// <summary>Finds what is wrong with the catalogue: see <see cref="CatalogFault"/>.</summary>
    /// <returns>At most one finding a fault and standard, in the order of the catalogue, then those of chains and of the whole.</returns>
    /// <remarks>
    /// Ids and promises may not come twice; each standard has a limit and says how it is measured; limits don't get worse with better
    /// grades and aren't looser than the law; the departments' chains reach the customer in time; and a catalogue that claims to be
    /// complete has all standards and leaves no kind of request without a kind of promise.
    /// </remarks>
    public IReadOnlyList<CatalogFinding> Lint()
    {
        var findings = new List<CatalogFinding>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var promises = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < Standards.Count; i++)
        {
            ServiceStandard standard = Standards[i];
            if (!ids.Add(standard.Id))
            {
                Add(CatalogFault.DuplicateId, PathOf(i) + ".id", new($"'{standard.Id}' is given before", $"编号“{standard.Id}”已出现过"));
            }
            else if (promises.TryGetValue(PromiseKey(standard), out string? before))
            {
                Add(CatalogFault.DuplicatePromise, PathOf(i), new(
                    $"'{standard.Id}' promises the same as '{before}': {standard.Name.En}", $"“{standard.Id}”与“{before}”承诺相同：{standard.Name.Zh}"));
            }
            else
            {
                promises.Add(PromiseKey(standard), standard.Id);
            }

            findings.AddRange(LintLimits(standard, PathOf(i)));
        }

        findings.AddRange(PromiseChains.Lint(this));
        if (ClaimsComplete)
        {
            findings.AddRange(LintCompleteness());
        }

        return findings;

        void Add(CatalogFault fault, string path, LocalizedText message) => findings.Add(new(fault, new(path, message)));
    }

    private static IEnumerable<CatalogFinding> LintLimits(ServiceStandard standard, string path)
    {
        StatutoryFloor? floor = StatutoryFloors.Find(standard.Floor);
        if (standard.Floor is not null && floor is null)
        {
            string legal = string.Join(", ", StatutoryFloors.All.Select(known => known.Id));
            yield return new(CatalogFault.UnknownFloor, new(path + ".floor", new($"unknown floor '{standard.Floor}'; legal: {legal}", $"未知法定底线“{standard.Floor}”；可用：{legal}")));
        }

        if (string.IsNullOrWhiteSpace(standard.HowMeasured.En) || string.IsNullOrWhiteSpace(standard.HowMeasured.Zh) || standard.Limit is null)
        {
            yield return new(CatalogFault.NotMeasurable, new(path, new(
                $"'{standard.Id}' lacks {(standard.Limit is null ? "its limit" : "how it is measured, in both languages")}",
                $"“{standard.Id}”缺少{(standard.Limit is null ? "限值" : "中英文衡量方法")}")));
        }

        if (standard.Limit is not { } limits)
        {
            yield break;
        }

        ServiceGrade[] foreign = [.. ServiceGrade.All.Where(grade => limits.IsNamed(grade) && !standard.Class.Serves(grade.Family))];
        if (foreign.Length > 0)
        {
            yield return new(CatalogFault.ForeignGrade, new(path + ".limitByGrade", new(
                $"class {standard.Class.Label().En} doesn't serve {Codes(foreign)}", $"类别“{standard.Class.Label().Zh}”不服务于 {Codes(foreign)}")));
        }

        ServiceGrade[] served = [.. standard.GradesServed];
        if (served.Any(grade => !limits[grade].TryCompare(limits[served[0]], out _)) || !limits[served[0]].TryCompare(limits.Default, out _))
        {
            yield return new(CatalogFault.UnlikeUnits, new(path + ".limitByGrade", new(
                $"the limits of '{standard.Id}' count different things and can't be compared", $"“{standard.Id}”各等级限值的单位不同，无法比较")));
            yield break;
        }

        GradeInversion[] inversions = [.. limits.FindInversions(Comparer<StandardLimit>.Create(Strictness)).Where(pair => standard.Class.Serves(pair.Better.Family))];
        if (inversions.Length > 0)
        {
            string pairs = string.Join(", ", inversions.Select(pair => $"{pair.Better.Code} {limits[pair.Better]}, {pair.Lower.Code} {limits[pair.Lower]}"));
            string pairsZh = string.Join("；", inversions.Select(pair => $"{pair.Better.Code} {StandardLimitText.Of(limits[pair.Better]).Zh}，{pair.Lower.Code} {StandardLimitText.Of(limits[pair.Lower]).Zh}"));
            yield return new(CatalogFault.NotMonotone, new(path + ".limitByGrade", new($"a better grade is promised less: {pairs}", $"高等级的承诺反而不如低等级：{pairsZh}"), ByGradeRule));
        }

        if (floor is not null && LintFloor(standard, limits, floor, path) is { } finding)
        {
            yield return finding;
        }
    }

    private static CatalogFinding? LintFloor(ServiceStandard standard, ByGrade<StandardLimit> limits, StatutoryFloor floor, string path)
    {
        if (!limits.Default.TryCompare(floor.Limit, out int usual))
        {
            return new(CatalogFault.UnlikeUnits, new(path + ".limit", new(
                $"'{standard.Id}' says {limits.Default} and can't be held against the law's {floor.Limit}", $"“{standard.Id}”为{StandardLimitText.Of(limits.Default).Zh}，无法与法定的{StandardLimitText.Of(floor.Limit).Zh}比较")));
        }

        ServiceGrade[] looser = [.. standard.GradesServed.Where(grade => limits[grade].TryCompare(floor.Limit, out int order) && order > 0)];
        return looser.Length == 0 && usual <= 0 ? null : new(CatalogFault.LooserThanLaw, new(path + ".limit", new(
            $"looser than the law's {floor.Limit} ({floor.Name.En}; {floor.Source.En}) for {(looser.Length == 0 ? "an unknown grade" : Codes(looser))}",
            $"{(looser.Length == 0 ? "未知等级" : Codes(looser))} 的限值低于法定底线：{StandardLimitText.Of(floor.Limit).Zh}（{floor.Name.Zh}，{floor.Source.Zh}）")));
    }

    private IEnumerable<CatalogFinding> LintCompleteness()
    {
        StandardCount count = Count;
        if (count.Household != HouseholdTotal)
        {
            yield return new(CatalogFault.WrongTotal, new("standards", new(
                FormattableString.Invariant($"{count.Household} standards for families and individuals; complete: {HouseholdTotal}"),
                FormattableString.Invariant($"家庭与个人客户标准 {count.Household} 条；完整应为 {HouseholdTotal} 条")), HouseholdRule));
        }

        if (count.Enterprise != EnterpriseTotal)
        {
            yield return new(CatalogFault.WrongTotal, new("standards", new(
                FormattableString.Invariant($"{count.Enterprise} standards for enterprises; complete: {EnterpriseTotal}"),
                FormattableString.Invariant($"政企客户标准 {count.Enterprise} 条；完整应为 {EnterpriseTotal} 条")), EnterpriseRule));
        }

        foreach (PromiseCell cell in Coverage().Missing)
        {
            yield return new(CatalogFault.UncoveredPromise, new("standards", new(
                $"no promise on {cell.Promise.Label().En} for {cell.Request.Label().En}", $"{cell.Request.Label().Zh}缺少{cell.Promise.Label().Zh}方面的承诺"), PromiseRule));
        }
    }

    /// <summary>From the customer's best to worst; limits that can't be compared are found before.</summary>
    private static int Strictness(StandardLimit x, StandardLimit y) => x.TryCompare(y, out int order) ? order : 0;

    private static string PromiseKey(ServiceStandard standard) => string.Join(
        "\u0001", standard.Class, standard.Direction, standard.Name.En.ToUpperInvariant(), standard.Product, standard.Industry, standard.Trait, standard.Provider, standard.Receiver, standard.Supports);

    private static string Codes(IEnumerable<ServiceGrade> grades) => string.Join(", ", grades.Select(grade => grade.Code));
}
