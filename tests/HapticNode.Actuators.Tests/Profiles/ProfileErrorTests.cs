using HapticNode.Actuators.Profiles;
using HapticNode.Documents.Problems;

namespace HapticNode.Actuators.Tests.Profiles;

[TestClass]
public sealed class ProfileErrorTests
{
    private const string Good =
        """
        kind: led
        title: some maker's lamp
        electrical:
          source: its sheet
          rated_current_ma: 10
          max_current_ma: 30
        optical:
          source: its sheet
          luminous_intensity_mcd: 6
          dominant_wavelength_nm: 569
          viewing_angle_deg: 130
          assumed:
            viewing_angle_deg: usual for the form
        spread:
          source: its sheet
          intensity: 0.5
        """;

    [TestMethod]
    public void AGoodProfileHasNoProblems()
    {
        ActuatorProfile profile = ActuatorProfile.Parse("parts/lamp.yaml", Good);
        Assert.AreEqual("lamp", profile.Name);
        Assert.IsNull(profile.Note);
        ProfileValue angle = profile.Values.Single(value => value.Key == "viewing_angle_deg");
        Assert.IsTrue(angle.IsAssumed);
        Assert.AreEqual("usual for the form", angle.Basis);
        Assert.AreEqual("its sheet", profile.Values[0].Basis);
    }

    [TestMethod]
    [DataRow("max_current_ma: 30", "max_curent_ma: 30", 6, "electrical.max_curent_ma 'max_curent_ma' is unknown:|did you mean 'max_current_ma'?")]
    [DataRow("max_current_ma: 30", "max_curent_ma: 30", 4, "electrical.max_current_ma is missing: a number from 0.1 to 5000")]
    [DataRow("rated_current_ma: 10", "rated_current_ma: 0.01", 5, "electrical.rated_current_ma '0.01' is not a number from 0.1 to 1000")]
    [DataRow("rated_current_ma: 10", "rated_current_ma: ten", 5, "electrical.rated_current_ma 'ten' is not a number from 0.1 to 1000")]
    [DataRow("rated_current_ma: 10", "rated_current_ma: 1,000", 5, "electrical.rated_current_ma '1,000' is not a number from 0.1 to 1000")]
    [DataRow("rated_current_ma: 10", "rated_current_ma: NaN", 5, "electrical.rated_current_ma 'NaN' is not a number from 0.1 to 1000")]
    [DataRow("rated_current_ma: 10", "rated_current_ma: 40", 6, "electrical.max_current_ma 30: must not be below rated_current_ma, 40")]
    [DataRow("viewing_angle_deg: usual for the form", "viewing_angel_deg: usual for the form", 13, "optical.assumed.viewing_angel_deg 'viewing_angel_deg' is unknown:|did you mean 'viewing_angle_deg'?")]
    [DataRow("viewing_angle_deg: usual for the form", "viewing_angle_deg:", 13, "optical.assumed.viewing_angle_deg is assumed without a reason")]
    [DataRow("kind: led", "kind: lamp", 1, "kind 'lamp' is unknown: expected lra, erm, piezo, magnetic or led")]
    [DataRow("kind: led", "kind: lad", 1, "kind 'lad' is unknown:|did you mean 'led'?")]
    [DataRow("title: some maker's lamp", "titel: some maker's lamp", 2, "titel 'titel' is unknown:|did you mean 'title'?")]
    [DataRow("title: some maker's lamp", "note: none", 1, "title is missing")]
    [DataRow("spread:", "spred:", 14, "spred 'spred' is unknown:|did you mean 'spread'?")]
    [DataRow("spread:", "spred:", 1, "spread is missing: a group with intensity")]
    [DataRow("  source: its sheet\n  intensity", "  intensity", 15, "spread.source is missing")]
    [DataRow("  max_current_ma: 30", "  max_current_ma: 30\n  max_current_ma: 31", 7, "Duplicate")]
    public void AProblemNamesItsLineKeyRangeAndNearestWord(string good, string bad, int line, string message)
    {
        ProfileException exception = Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Parse("lamp.yaml", Good.Replace(good, bad)));
        DocumentProblem? problem = exception.Problems.FirstOrDefault(problem =>
            message.Split('|').All(part => problem.ToString().Contains(part, StringComparison.OrdinalIgnoreCase)));
        Assert.IsNotNull(problem, exception.Message);
        Assert.AreEqual("lamp.yaml", problem.File);
        Assert.AreEqual(line, problem.Line, exception.Message);
    }

    [TestMethod]
    public void AllProblemsAreToldAtOnceInTheOrderOfTheirLines()
    {
        string bad = Good.Replace("rated_current_ma: 10", "rated_current_ma: 0").Replace("intensity: 0.5", "intensity: 5").Replace("569", "infrared");
        ProfileException exception = Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Parse("lamp.yaml", bad));
        CollectionAssert.AreEqual(
            new[] { "electrical.rated_current_ma", "optical.dominant_wavelength_nm", "spread.intensity" },
            exception.Problems.Select(problem => problem.Key).ToArray());
        Assert.StartsWith("lamp.yaml:5:21: electrical.rated_current_ma '0'", exception.Message);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("- a list")]
    [DataRow("kind: [led")]
    [DataRow("kind: led\n---\nkind: led")]
    public void TextThatIsNoProfileIsRefused(string text)
    {
        Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Parse("lamp.yaml", text));
    }

    [TestMethod]
    public void ANameThatIsNotShippedIsAnsweredWithTheNearest()
    {
        ProfileException exception = Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Load("vg0832022"));
        Assert.Contains("did you mean 'vg0832022d'?", exception.Message);
    }

    [TestMethod]
    public void APartOfAnotherKindIsRefused()
    {
        ProfileException exception = Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Load<LraProfile>(ActuatorProfile.DefaultErm));
        Assert.Contains("of the kind erm", exception.Message);
    }

    [TestMethod]
    public void AFileThatIsNotThereIsAnErrorOfTheFile()
    {
        Assert.ThrowsExactly<FileNotFoundException>(() => ActuatorProfile.Load("no-such-profile.yaml"));
    }

    [TestMethod]
    public void APathIsReadFromTheDisk()
    {
        using var folder = new TemporaryFolder();
        Assert.AreEqual("my-lamp", ActuatorProfile.Load(folder.Write("my-lamp.yaml", Good)).Name);
    }

    [TestMethod]
    public void NumbersThatDoNotGoTogetherAreRefusedWithAWayOut()
    {
        string good = Shipped("vg0832022d");
        ProfileException exception = Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Parse("x.yaml", good.Replace("moving_mass_g: 0.7", "moving_mass_g: 0.07")));
        Assert.AreEqual("vibration.rated_acceleration_rms_g", exception.Problems.Single().Key);
        Assert.Contains("heavier moving_mass_g", exception.Message);

        string erm = Shipped("lcm0827a3038f");
        exception = Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Parse("x.yaml", erm.Replace("rated_current_ma: 80", "rated_current_ma: 130")));
        Assert.AreEqual("electrical.rated_current_ma", exception.Problems.Single().Key);
    }

    private static string Shipped(string name)
    {
        using Stream stream = typeof(ActuatorProfile).Assembly.GetManifestResourceStream(name + ".yaml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
