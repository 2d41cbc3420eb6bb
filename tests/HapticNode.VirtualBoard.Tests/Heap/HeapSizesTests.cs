namespace HapticNode.VirtualBoard.Tests.Heap;

[TestClass]
public sealed class HeapSizesTests
{
    [TestMethod]
    public void AnObjectTakesABlockAndOneForEachField()
    {
        Assert.AreEqual(12, HeapSizes.Object(0));
        Assert.AreEqual(84, HeapSizes.Object(6));
    }

    [TestMethod]
    [DataRow(typeof(bool), 768, 792)]
    [DataRow(typeof(short), 65, 156)]
    [DataRow(typeof(int), 768, 3_096)]
    [DataRow(typeof(DayOfWeek), 10, 60)]
    [DataRow(typeof(string), 10, 144)]
    [DataRow(typeof(int[]), 3, 60)]
    public void AnArrayOfNumbersTakesTheirBytesAndOneOfReferencesABlockEach(Type element, int length, int bytes) =>
        Assert.AreEqual(bytes, HeapSizes.Array(length, HeapSizes.Element(element)));

    [TestMethod]
    [DataRow(0, 24)]
    [DataRow(11, 24)]
    [DataRow(12, 36)]
    public void AMadeStringTakesAByteACharacterAndItsEnd(int characters, int bytes) =>
        Assert.AreEqual(bytes, HeapSizes.String(characters));

    [TestMethod]
    [DataRow(2, 48)]
    [DataRow(10, 144)]
    public void AListOfDelegatesTakesABlockEach(int targets, int bytes) => Assert.AreEqual(bytes, HeapSizes.DelegateList(targets));

    // Counted in the assemblies of System.Device.Gpio 1.1.62, System.IO.FileSystem 1.1.93 and CoreLibrary 1.17.11, and on the interpreter's heap.
    [TestMethod]
    [DataRow(46, 17, 31, 89, 3, 744)]
    [DataRow(120, 39, 76, 225, 15, 1_716)]
    [DataRow(0, 141, 87, 803, 16, 3_240)]
    public void TheTablesOfAnAssemblyAreWhatTheInterpreterMakesOfThem(int references, int types, int fields, int methods, int statics, int bytes) =>
        Assert.AreEqual(bytes, HeapSizes.Assembly(references, types, fields, methods, statics));
}
